import type { Reason } from '@heed/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../platform/graphql/user-error.type';

@ObjectType({ description: 'On CONFLICT `cadence` is the current record.' })
export class CadencePayload {
  /** Resolved into the field `cadence`. */
  cadenceId?: string | null;

  /** Resolved into the field `change`. */
  changeId?: string | null;

  @Field(() => [UserError], { description: 'Empty when it was done; otherwise every reason, and nothing was written.' })
  userErrors!: readonly Reason[];
}
