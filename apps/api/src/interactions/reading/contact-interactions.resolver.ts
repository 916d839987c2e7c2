import { Args, Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Contact } from '../../contacts/contact.type';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { selectedFields } from '../../platform/graphql/selected-fields';
import { Interaction } from '../interaction.type';
import { InteractionConnection } from '../timeline/interaction-connection.type';
import { ReadTimeline } from '../timeline/read-timeline';
import { TimelineArgs } from '../timeline/timeline.input';

/** What the window of this feature puts on a contact. */
interface Shown {
  readonly id: string;
  readonly setApart: readonly Interaction[];
}

/** The contact's fields that this feature fills. */
@Resolver(() => Contact)
export class ContactInteractionsResolver {
  constructor(private readonly read: ReadTimeline) {}

  @ResolveField(() => InteractionConnection, {
    description: 'What happened with this person, newest first; what is planned stands in `planned`.',
  })
  timeline(
    @Parent() { id }: Shown,
    @Args() args: TimelineArgs,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InteractionConnection> {
    const interaction = new Set([...selectedFields(info, 'edges', 'node'), ...selectedFields(info, 'nodes')]);
    return this.read.ofContact(context.db, id, args, {
      interaction,
      totalCount: selectedFields(info).has('totalCount'),
    });
  }

  @ResolveField(() => [Interaction], { description: 'What lies ahead, the next first.' })
  planned(@Parent() { setApart }: Shown): readonly Interaction[] {
    return setApart.filter(({ status }) => status === 'PLANNED');
  }

  @ResolveField(() => [Interaction], { description: 'At most three, the newest pin first.' })
  pinned(@Parent() { setApart }: Shown): readonly Interaction[] {
    return setApart.filter(({ pinnedAt }) => pinnedAt !== null).sort(newestPinFirst);
  }
}

// ISO 8601 in UTC on both sides: their order is that of the instants.
function newestPinFirst(a: Interaction, b: Interaction): number {
  return (b.pinnedAt ?? '').localeCompare(a.pinnedAt ?? '') || a.id.localeCompare(b.id);
}
