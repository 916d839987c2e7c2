import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Db } from '../../platform/database/db';
import { command } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import type { Principal } from '../../platform/principal';
import { UpdateWorkspace } from './update-workspace';
import { UpdateWorkspaceInput, WorkspacePayload } from './workspace.inputs';
import { Workspace } from './workspace.type';

const FIND =
  'select id, name, language, time_zone "timeZone", promises_per_day "promisesPerDay", version from workspace where id = $1';

@Resolver(() => WorkspacePayload)
export class WorkspaceResolver {
  constructor(private readonly updating: UpdateWorkspace) {}

  @Mutation(() => WorkspacePayload, {
    description: 'Changes name, language, time zone or how many promises a day holds.',
  })
  updateWorkspace(@Args('input') input: UpdateWorkspaceInput, @Context() context: OperationContext) {
    const shown = { workspaceId: context.actor.workspaceId };
    const work = async (db: Db, actor: Principal) => {
      const changeId = await this.updating.update(db, actor, input, context.now());
      return { ...shown, changeId };
    };
    return command(context, work, () => ({ ...shown, changeId: null }));
  }

  @ResolveField(() => Workspace, { nullable: true })
  async workspace(
    @Parent() { workspaceId }: { workspaceId?: string },
    @Context() context: OperationContext,
  ): Promise<Workspace | null> {
    if (workspaceId === undefined) return null;
    const [workspace] = await context.db.query<Workspace>(FIND, [workspaceId]);
    return workspace ?? null;
  }
}
