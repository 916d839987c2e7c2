import type { Role } from '@heed/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.type';
import { Member } from '../member.type';
import { RoleEnum } from '../words';

@InputType({ description: 'What is to be different about a member; what is left out stays.' })
export class UpdateMemberInput {
  @Field(() => ID, { description: 'The member.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The name colleagues see.' })
  name?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'What they may do here.' })
  role?: Role | null;

  @Field(() => Boolean, { nullable: true, description: 'False ends their sessions in this workspace.' })
  active?: boolean | null;
}

@ObjectType({ description: 'What waits for a member, as far as the viewer may read it.' })
export class MemberWaiting {
  @Field(() => Int, { description: 'Open reminders that are theirs to do; leads hand them on with reassignReminders.' })
  reminders!: number;

  @Field(() => Int, { description: 'Open promises of ours that they made.' })
  promises!: number;
}

@ObjectType({ description: 'The member as it is now.' })
export class MemberPayload {
  /** Resolved into the field `change`. */
  changeId?: string | null;

  @Field(() => Member, {
    nullable: true,
    description: 'The member as it is now, also beside a CONFLICT; null when it was refused otherwise.',
  })
  member?: Member | null;

  @Field(() => [UserError], { description: 'Why it refused; empty when it did what was asked.' })
  userErrors!: UserError[];
}
