import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { command } from '../../platform/graphql/command';
import type { Db } from '../../platform/database/db';
import type { OperationContext } from '../../platform/graphql/operation-context';
import type { Principal } from '../../platform/principal';
import { Member } from '../member.type';
import { StartSession } from '../sessions/start-session';
import { MemberPayload, MemberWaiting, UpdateMemberInput } from './member.inputs';
import { UpdateMember } from './update-member';

const COLUMNS = 'select id, name, email, role, active, version from membership where workspace_id = $1';

// What rests on an interaction that the viewer may not read is no row of it here.
const WAITING = `select
  (select count(*)::int from reminder r
     left join interaction i on i.workspace_id = r.workspace_id and i.id = r.source_interaction_id
    where r.workspace_id = $1 and r.assignee_id = $2 and r.closed_at is null
      and (r.source_interaction_id is null or i.id is not null)) as reminders,
  (select count(*)::int from promise q
     join interaction i on i.workspace_id = q.workspace_id and i.id = q.source_interaction_id
    where q.workspace_id = $1 and q.promisor_id = $2 and q.status = 'OPEN' and q.direction = 'OURS') as promises`;

@Resolver(() => MemberPayload)
export class MemberResolver {
  constructor(
    private readonly updating: UpdateMember,
    private readonly sessions: StartSession,
  ) {}

  @Query(() => [Member], { description: 'Everybody of the workspace, the inactive ones too, by name.' })
  members(@Context() context: OperationContext): Promise<Member[]> {
    return context.db.query<Member>(`${COLUMNS} order by lower(name), id`, [context.actor.workspaceId]);
  }

  @Mutation(() => MemberPayload, { description: 'Changes name, role or activity. The last owner stays one.' })
  async updateMember(@Args('input') input: UpdateMemberInput, @Context() context: OperationContext) {
    const shown = { memberId: input.id };
    const work = async (db: Db, actor: Principal) => {
      const changeId = await this.updating.update(db, actor, input, context.now());
      return { ...shown, changeId };
    };
    const answer = await command(context, work, () => ({ ...shown, changeId: null }));
    if (answer.userErrors.length === 0) await this.renewOwnSession(context, input);
    return answer;
  }

  /** Whose own role changes goes on under a new token. Other people's sessions hold no rights: those are read at each request. */
  private async renewOwnSession(context: OperationContext, { id, role }: UpdateMemberInput): Promise<void> {
    const { id: userId, workspaceId, role: before } = context.actor;
    if (id === userId && role && role !== before) await this.sessions.start(context, { userId, workspaceId });
  }

  @ResolveField(() => Member, { nullable: true })
  async member(
    @Parent() { memberId }: { memberId?: string },
    @Context() context: OperationContext,
  ): Promise<Member | null> {
    if (memberId === undefined) return null;
    const [member] = await context.db.query<Member>(`${COLUMNS} and id = $2`, [context.actor.workspaceId, memberId]);
    return member ?? null;
  }

  @ResolveField(() => MemberWaiting, {
    nullable: true,
    description: 'What still waits for them, for whoever lets them go; null when it was refused.',
  })
  async waiting(
    @Parent() { memberId }: { memberId?: string },
    @Context() context: OperationContext,
  ): Promise<MemberWaiting | null> {
    if (memberId === undefined) return null;
    const [waiting] = await context.db.query<MemberWaiting>(WAITING, [context.actor.workspaceId, memberId]);
    return waiting ?? null;
  }
}
