import { Args, Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Company } from '../companies/company.type';
import { InteractionConnection } from '../interactions/timeline/interaction-connection.type';
import { entrySelection, readEntries } from '../interactions/timeline/read-entries';
import { TimelineArgs } from '../interactions/timeline/timeline.input';
import type { OperationContext } from '../platform/graphql/operation-context';
import { companyEntries } from './company-entries';

@Resolver(() => Company)
export class CompanyTimelineResolver {
  @ResolveField(() => InteractionConnection, {
    description: 'What happened with its people while they were there, each entry once, newest first.',
  })
  timeline(
    @Parent() { id }: Company,
    @Args() args: TimelineArgs,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InteractionConnection> {
    return readEntries(context.db, companyEntries(id, args.filter ?? {}), args, entrySelection(info));
  }
}
