import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.type';
import { Workspace } from './workspace.type';

@InputType({ description: 'What is to be different about the workspace; what is left out stays.' })
export class UpdateWorkspaceInput {
  @Field(() => Int, { description: 'As read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The name of the business.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47, for example en or de-AT.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA zone, for example Europe/Berlin.' })
  timeZone?: string | null;
}

@ObjectType({ description: 'The workspace as it is now.' })
export class WorkspacePayload {
  @Field(() => Workspace, { nullable: true, description: 'On CONFLICT the current record.' })
  workspace?: Workspace | null;

  @Field(() => [UserError], { description: 'Why it refused; empty when it did what was asked.' })
  userErrors!: UserError[];
}
