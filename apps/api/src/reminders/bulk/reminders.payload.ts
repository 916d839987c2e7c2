import type { Reason } from '@heed/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.type';

/** `reminders` are resolved from the ids. */
@ObjectType({ description: 'What was done to several reminders at once: to all of them, or to none.' })
export class RemindersPayload {
  reminderIds?: readonly string[];

  @Field(() => ID, { nullable: true, description: 'What undoChange takes back; null when nothing had to be written.' })
  changeId?: string | null;

  @Field(() => [UserError], {
    description: 'Empty when it was done; otherwise every reason, those of one reminder at its place in `ids`.',
  })
  userErrors!: readonly Reason[];
}
