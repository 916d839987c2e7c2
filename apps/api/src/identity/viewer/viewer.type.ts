import type { Role, ViewerKind } from '@heed/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
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
  @Field(() => Viewer, { nullable: true, description: 'Null when it refused.' })
  viewer?: Viewer | null;

  @Field(() => [UserError], { description: 'Why it refused; empty when it did what was asked.' })
  userErrors!: UserError[];
}
