import type { Reason } from '@heed/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../platform/graphql/user-error.type';

/** `reminder`, `contact` and `change` are resolved from the ids by the features that show them. */
@ObjectType({ description: 'On CONFLICT `reminder` is the current record. `change` is what undoChange takes back.' })
export class ReminderPayload {
  reminderId?: string | null;

  contactId?: string | null;

  changeId?: string | null;

  @Field(() => [UserError], { description: 'Empty when it was done; otherwise every reason, and nothing was written.' })
  userErrors!: readonly Reason[];
}
