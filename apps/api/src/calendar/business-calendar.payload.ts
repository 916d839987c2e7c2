import type { Reason } from '@heed/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../platform/graphql/user-error.type';

@ObjectType({ description: 'The hours as they are now.' })
export class BusinessCalendarPayload {
  /** Resolved into the field `calendar`: false when it was refused for more than a CONFLICT. */
  shown?: boolean;

  /** Resolved into the field `change`. */
  changeId?: string | null;

  @Field(() => [UserError], { description: 'Empty when it was done; otherwise every reason, and nothing was written.' })
  userErrors!: readonly Reason[];
}
