import { text, TEXT_LIMITS, timeZone } from '@heed/domain';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { badRequest } from '../../platform/graphql/request-errors';
import { Draft } from './draft.type';
import { HearInput } from './hear.input';
import { hearDraft } from './hear-draft';

@Resolver()
export class HearResolver {
  @Query(() => Draft, {
    nullable: true,
    description:
      'Reads a note while it is written: its marks, with their days and people, and what is heard in it. Nothing of it is ' +
      'kept. Null when there is no such contact.',
  })
  hear(@Args('input') input: HearInput, @Context() context: OperationContext): Promise<Draft | null> {
    refuseUnreadable(input);
    return hearDraft(context.db, context.actor, input, context.now().toISOString());
  }
}

/** @throws GraphQLError BAD_USER_INPUT for what a log would not take either */
function refuseUnreadable({ text: note, timeZone: zone }: HearInput): void {
  const { problem } = text(note, TEXT_LIMITS.body);
  if (problem) badRequest(problem.message);
  if (note.length > TEXT_LIMITS.body)
    badRequest(`The text is too long. Shorten it to at most ${TEXT_LIMITS.body} characters.`);
  const wrong = zone === undefined || zone === null ? undefined : timeZone(zone).problem;
  if (wrong) badRequest(wrong.message);
}
