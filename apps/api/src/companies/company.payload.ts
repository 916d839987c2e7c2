import type { Reason } from '@heed/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../platform/graphql/user-error.type';

@ObjectType({ description: 'On CONFLICT `company` is the current record.' })
export class CompanyPayload {
  /** Resolved into the field `company`. */
  companyId?: string | null;

  /** Resolved into the field `change`. */
  changeId?: string | null;

  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: readonly Reason[];
}
