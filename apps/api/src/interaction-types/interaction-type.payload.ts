import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../platform/graphql/user-error.type';

@ObjectType({ description: 'On CONFLICT `interactionType` is the current record.' })
export class InteractionTypePayload {
  /** Resolved into the field `interactionType`. */
  interactionTypeId?: string;

  /** Resolved into the field `change`. */
  changeId?: string;

  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: readonly UserError[];
}
