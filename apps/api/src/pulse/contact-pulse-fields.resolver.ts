import type { Feeling } from '@heed/domain';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import { FeelingEnum } from '../interaction-types/words';
import { ContactPulse } from './contact-pulse.type';
import { InteractionSummary, NextStep } from './interaction-summary.type';

/** What the windows of this feature put on a contact. */
interface Shown {
  readonly pulse: ContactPulse;
  readonly recentFeelings: readonly (Feeling | null)[];
  readonly lastInteraction: InteractionSummary | null;
  readonly next: NextStep | null;
}

/** The contact's fields that this feature fills. */
@Resolver(() => Contact)
export class ContactPulseFieldsResolver {
  @ResolveField(() => ContactPulse, { description: 'What the recent history adds up to.' })
  pulse(@Parent() contact: Shown): ContactPulse {
    return contact.pulse;
  }

  @ResolveField(() => [FeelingEnum], {
    nullable: 'items',
    description: 'The last three feelings, newest last; null means nobody said.',
  })
  recentFeelings(@Parent() contact: Shown): readonly (Feeling | null)[] {
    return contact.recentFeelings;
  }

  @ResolveField(() => InteractionSummary, {
    nullable: true,
    description: 'Newest completed interaction the viewer may read; null when there is none.',
  })
  lastInteraction(@Parent() contact: Shown): InteractionSummary | null {
    return contact.lastInteraction;
  }

  @ResolveField(() => NextStep, {
    nullable: true,
    description:
      'Next planned interaction, open promise of ours or open reminder, whichever is first; null when there is none.',
  })
  next(@Parent() contact: Shown): NextStep | null {
    return contact.next;
  }
}
