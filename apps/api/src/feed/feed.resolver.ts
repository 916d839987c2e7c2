import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { InteractionConnection } from '../interactions/timeline/interaction-connection.type';
import { entrySelection, readEntries } from '../interactions/timeline/read-entries';
import type { OperationContext } from '../platform/graphql/operation-context';
import { FeedArgs } from './feed.input';
import { workspaceEntries } from './workspace-entries';

@Resolver()
export class FeedResolver {
  @Query(() => InteractionConnection, {
    description: 'What happened with all contacts, as far as the viewer may read it, newest first; for leads.',
  })
  feed(
    @Args() args: FeedArgs,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InteractionConnection> {
    return readEntries(context.db, workspaceEntries(args.filter ?? {}), args, entrySelection(info));
  }
}
