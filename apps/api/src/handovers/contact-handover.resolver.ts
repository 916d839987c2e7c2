import { DAY_MS, HANDOVER_SHOWN_DAYS, millis } from '@heed/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import type { OperationContext } from '../platform/graphql/operation-context';
import { Handover } from './handover.type';

/** The contact's field that this feature fills. */
@Resolver(() => Contact)
export class ContactHandoverResolver {
  @ResolveField(() => Handover, {
    nullable: true,
    description: 'The handover that is under way, or of which they were told in the last 14 days; null without any.',
  })
  handover(
    @Parent() { handover }: { readonly handover: Handover | null },
    @Context() context: OperationContext,
  ): Handover | null {
    if (!handover?.toldAt) return handover;
    return context.now().getTime() - millis(handover.toldAt) > HANDOVER_SHOWN_DAYS * DAY_MS ? null : handover;
  }
}
