import type { Reason } from '@heed/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../platform/graphql/user-error.type';

@ObjectType({ description: 'On CONFLICT `tag` is the current record.' })
export class TagPayload {
  /** Resolved into the field `tag`. */
  tagId?: string | null;

  /** Resolved into the field `change`. */
  changeId?: string | null;

  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: readonly Reason[];
}
