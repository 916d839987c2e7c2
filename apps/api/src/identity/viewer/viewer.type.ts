import type { Role, ViewerKind } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.type';
import { RoleEnum, ViewerKindEnum } from '../words';
import { Workspace } from '../workspace/workspace.type';

@ObjectType({ description: 'One workspace that the viewer may enter.' })
export class ViewerMembership {
  @Field(() => ID, { description: "The workspace's id." })
  id!: string;

  @Field(() => String, { description: 'The name of the business.' })
  workspaceName!: string;

  @Field(() => RoleEnum, { description: 'What the viewer may do there.' })
  role!: Role;

  @Field(() => Boolean, { description: 'Whether the session looks at this one.' })
  current!: boolean;
}

@ObjectType({ description: 'Who is signed in: a person, or an integration.' })
export class Viewer {
  @Field(() => ID, { description: "The person's or the API key's id." })
  id!: string;

  @Field(() => ViewerKindEnum, { description: 'A person or an integration.' })
  kind!: ViewerKind;

  @Field(() => String, { description: 'The name their entries show.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The address they sign in with; null for an integration.' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'IANA zone whose clocks they read by in the current workspace; null when they chose none: sentences then go by the zone of the workspace. Always null for an integration.',
  })
  timeZone?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'BCP 47 with a region, for example en-GB: decides how dates and numbers look to them; null when they chose none: sentences then go by the language of the workspace. Always null for an integration.',
  })
  language?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Rises with each change of their membership; send it back with updateProfile. Null for an integration.',
  })
  version?: number | null;

  @Field(() => RoleEnum, { description: 'What they may do in the current workspace.' })
  role!: Role;

  @Field(() => Workspace, { description: 'The workspace they look at.' })
  workspace!: Workspace;

  @Field(() => [ViewerMembership], { description: 'Every workspace this person may enter.' })
  memberships!: ViewerMembership[];

  @Field(() => [String], { description: 'What this role may do, by operation name; the interface hides the rest.' })
  allowedOperations!: string[];
}

@ObjectType({ description: 'Who is signed in afterwards.' })
export class ViewerPayload {
  /** The field `viewer`, where it is at hand. */
  viewer?: Viewer | null;

  /** Whether the field `viewer` is to be read as it is now. */
  asItIs?: boolean;

  /** Resolved into the field `change`. */
  changeId?: string | null;

  @Field(() => [UserError], { description: 'Why it refused; empty when it did what was asked.' })
  userErrors!: UserError[];
}
