import type { Reason } from '@heed/domain';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.type';

@InputType({ description: 'What the viewer has read.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'The notifications, at most 100; null: all of them.' })
  ids?: string[] | null;
}

/** `unread` and `notifications` are read afterwards. */
@ObjectType({ description: 'What is left to read.' })
export class NotificationsPayload {
  marked?: readonly string[];

  @Field(() => [UserError], { description: 'Empty when it was done; otherwise every reason, and nothing was written.' })
  userErrors!: readonly Reason[];
}
