import { Args, Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Contact } from '../../contacts/contact.type';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { selectedFields } from '../../platform/graphql/selected-fields';
import { Interaction } from '../interaction.type';
import { InteractionConnection } from '../timeline/interaction-connection.type';
import { ReadTimeline } from '../timeline/read-timeline';
import { TimelineArgs } from '../timeline/timeline.input';

/** What the windows of this feature put on a contact. */
interface Shown {
  readonly id: string;
  readonly planned: readonly Interaction[];
  readonly pinned: readonly Interaction[];
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
  planned(@Parent() contact: Shown): readonly Interaction[] {
    return contact.planned;
  }

  @ResolveField(() => [Interaction], { description: 'At most three, the newest pin first.' })
  pinned(@Parent() contact: Shown): readonly Interaction[] {
    return contact.pinned;
  }
}
