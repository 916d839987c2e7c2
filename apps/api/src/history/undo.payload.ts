import type { Reason } from '@heed/domain';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { UserError } from '../platform/graphql/user-error.type';

@InputType({ description: 'A change to take back.' })
export class UndoChangeInput {
  @Field(() => ID, { description: 'The change.' })
  changeId!: string;
}

/** `contact` and `change` are resolved from the ids. */
@ObjectType({ description: '`change` is the taking back itself, which can be taken back again.' })
export class UndoPayload {
  contactId?: string | null;

  changeId?: string | null;

  @Field(() => [ID], { description: 'Ids of what no longer exists.' })
  deletedIds!: readonly string[];

  @Field(() => [UserError], { description: 'Empty when it was done; otherwise every reason, and nothing was written.' })
  userErrors!: readonly Reason[];
}
