import { Args, Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Contact } from '../../contacts/contact.type';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { Interaction } from '../interaction.type';
import { InteractionConnection } from '../timeline/interaction-connection.type';
import { contactEntries } from '../timeline/contact-entries';
import { entrySelection, readEntries } from '../timeline/read-entries';
import { TimelineArgs } from '../timeline/timeline.input';

/** What the window of this feature puts on a contact. */
interface Shown {
  readonly id: string;
  readonly setApart: readonly Interaction[];
}

/** The contact's fields that this feature fills. */
@Resolver(() => Contact)
export class ContactInteractionsResolver {
  @ResolveField(() => InteractionConnection, {
    description: 'What happened with this person, newest first; what is planned stands in `planned`.',
  })
  timeline(
    @Parent() { id }: Shown,
    @Args() args: TimelineArgs,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InteractionConnection> {
    return readEntries(context.db, contactEntries(id, args.filter ?? {}), args, entrySelection(info));
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
