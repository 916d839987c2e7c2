import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { readPlainWords } from './read-plain-words';
import { ReadReminder } from './read-reminder.type';

@Resolver()
export class PlainWordsResolver {
  @Query(() => ReadReminder, {
    description: 'Reads plain English words as a reminder, such as “call Amira every second Tuesday at 09:00”.',
  })
  readReminder(
    @Args('text', { type: () => String, description: 'The words; at most 500 characters.' }) text: string,
    @Args('timeZone', {
      type: () => String,
      nullable: true,
      description: "IANA zone of the writer's clocks; the viewer's own when left out.",
    })
    timeZone: string | null,
    @Context() context: OperationContext,
  ): Promise<ReadReminder> {
    const given = { text, timeZone: timeZone ?? null };
    return readPlainWords(context.db, context.actor, given, context.now().toISOString());
  }
}
