import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../platform/graphql/user-error.type';

@ObjectType({ description: 'On CONFLICT `protocol` is the current record.' })
export class ProtocolPayload {
  /** Resolved into the field `protocol`. */
  protocolId?: string;

  /** Resolved into the field `change`. */
  changeId?: string;

  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: readonly UserError[];
}
