import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.type';
import { Workspace } from './workspace.type';

@InputType({ description: 'What is to be different about the workspace; what is left out stays.' })
export class UpdateWorkspaceInput {
  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The name of the business.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47, for example en or de-AT.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA zone, for example Europe/Berlin.' })
  timeZone?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many promises of a member may be due on one day before somebody says so, 1 to 50.',
  })
  promisesPerDay?: number | null;
}

@ObjectType({ description: 'The workspace as it is now.' })
export class WorkspacePayload {
  /** Resolved into the field `change`. */
  changeId?: string | null;

  @Field(() => Workspace, {
    nullable: true,
    description: 'The workspace as it is now, also beside a CONFLICT; null when it was refused otherwise.',
  })
  workspace?: Workspace | null;

  @Field(() => [UserError], { description: 'Why it refused; empty when it did what was asked.' })
  userErrors!: UserError[];
}
