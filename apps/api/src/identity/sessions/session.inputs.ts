import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.type';

@InputType({ description: 'What a person signs in with.' })
export class SignInInput {
  @Field(() => String, { description: 'Case does not matter.' })
  email!: string;

  @Field(() => String, { description: 'The password as typed.' })
  password!: string;
}

@InputType({ description: 'The workspace to look at from now on.' })
export class SwitchWorkspaceInput {
  @Field(() => ID, { description: 'One of `viewer.memberships`.' })
  workspaceId!: string;
}

@InputType({ description: 'The password as it is and as it shall be.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'Proves that it is you.' })
  currentPassword!: string;

  @Field(() => String, { description: 'At least 10 characters that are hard to guess.' })
  newPassword!: string;
}

@ObjectType({ description: 'Whether the session has ended.' })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'Always true: without a session there was nothing to end.' })
  signedOut!: boolean;

  @Field(() => [UserError], { description: 'Always empty.' })
  userErrors!: UserError[];
}
