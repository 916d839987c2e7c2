import { Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { OperationContext } from '../platform/graphql/operation-context';
import { selectedFields } from '../platform/graphql/selected-fields';
import { LOOKED_AT } from './candidates-sql';
import { ReadToday } from './read-today';
import { Today } from './today.type';

@Resolver()
export class TodayResolver {
  constructor(private readonly read: ReadToday) {}

  @Query(() => Today, {
    description: 'What is owed, what is due and who is worth a call, for the viewer.',
    complexity: LOOKED_AT,
  })
  today(@Context() context: OperationContext, @Info() info: GraphQLResolveInfo): Promise<Today> {
    return this.read.of(context.db, context.actor, context.now().toISOString(), {
      comingUp: selectedFields(info, 'comingUp'),
      justLogged: selectedFields(info, 'justLogged'),
    });
  }
}
