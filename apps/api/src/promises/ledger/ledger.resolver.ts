import { timeZone } from '@heed/domain';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { badRequest, forbidden } from '../../platform/graphql/request-errors';
import { DateScalar } from '../../platform/graphql/scalars';
import { selectedFields } from '../../platform/graphql/selected-fields';
import { KeptRate, PromiseCapacity } from './kept-rate.type';
import { KeptRateArgs, LedgerArgs } from './ledger.input';
import { LedgerConnection } from './ledger.type';
import { readCapacity } from './read-capacity';
import { readKeptRate } from './read-kept-rate';
import { readLedger } from './read-ledger';

@Resolver()
export class LedgerResolver {
  @Query(() => LedgerConnection, {
    description: 'What was promised, by both sides, and where each promise stands, as far as the viewer may read it.',
  })
  promiseLedger(
    @Args() args: LedgerArgs,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LedgerConnection> {
    const counted = selectedFields(info).has('totalCount');
    return readLedger(context.db, context.actor.workspaceId, { ...args, now: context.now().toISOString(), counted });
  }

  @Query(() => KeptRate, {
    description:
      'How many of our promises were kept, as far as the viewer may read them. Of a colleague for leads alone.',
  })
  keptRate(@Args() args: KeptRateArgs, @Context() { db, actor }: OperationContext): Promise<KeptRate> {
    const leads = actor.role === 'OWNER' || actor.role === 'MANAGER';
    if (args.memberId && !leads && args.memberId.toLowerCase() !== actor.id) forbidden('keptRate of a colleague');
    return readKeptRate(db, actor.workspaceId, args);
  }

  @Query(() => PromiseCapacity, { description: 'Whether a day of the viewer holds one more promise.' })
  promiseCapacity(
    @Args('date', { type: () => DateScalar, description: 'The day one would promise for.' }) date: string,
    @Args('timeZone', {
      type: () => String,
      nullable: true,
      description: "IANA zone in which the day begins and ends; the viewer's own when left out.",
    })
    zone: string | null,
    @Context() { db, actor }: OperationContext,
  ): Promise<PromiseCapacity> {
    const problem = zone ? timeZone(zone).problem : undefined;
    if (problem) badRequest(problem.message);
    return readCapacity(db, actor, date, zone);
  }
}
