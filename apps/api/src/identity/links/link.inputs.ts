import type { Role } from '@heed/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { RoleEnum } from '../words';

@InputType({ description: 'Whose password may be set anew.' })
export class CreatePasswordResetInput {
  @Field(() => ID, { description: 'A member of this workspace.' })
  memberId!: string;
}

@InputType({ description: 'A reset link and the new password.' })
export class RedeemPasswordResetInput {
  @Field(() => String, { description: 'The last part of the link.' })
  token!: string;

  @Field(() => String, { description: 'At least 10 characters that are hard to guess.' })
  password!: string;
}

@InputType({ description: 'Who may join, and as what.' })
export class InviteMemberInput {
  @Field(() => String, { description: 'What they will sign in with.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'A first guess at their name; they can correct it.' })
  name?: string | null;

  @Field(() => RoleEnum, { description: 'What they may do here.' })
  role!: Role;
}

@InputType({ description: 'An invitation taken up.' })
export class AcceptInviteInput {
  @Field(() => String, { description: 'The last part of the link.' })
  token!: string;

  @Field(() => String, { description: 'The name colleagues will see.' })
  name!: string;

  @Field(() => String, { description: 'A new password, or the one you have when the address has an account.' })
  password!: string;
}
