import { Injectable } from '@nestjs/common';
import { Check, isUuid, refuse, requiredText, TEXT_LIMITS, type Role } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../../platform/changes/apply-change';
import { updated, type RowDiff } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';

/** What is to be different; what is left out stays. */
export interface MemberChange {
  readonly id: string;
  readonly version: number;
  readonly name?: string | null;
  readonly role?: Role | null;
  readonly active?: boolean | null;
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  readonly active: boolean;
  readonly [column: string]: unknown;
}

// Two owners who demote each other at the same moment wait for one another here.
const LOCK_OWNERS = `
  select id from membership where workspace_id = $1 and role = 'OWNER' and active order by id for no key update`;
const FIND = 'select id, version, name, email, role, active from membership where workspace_id = $1 and id = $2';

/** Renames, promotes, demotes, deactivates or readmits a member. A new role holds from the member's next request on. */
@Injectable()
export class UpdateMember {
  constructor(private readonly changes: ApplyChange) {}

  /**
   * Answers the id of the change; null when nothing had to be changed.
   * @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE for the last owner or a person who cannot sign in
   */
  async update(db: Db, actor: Principal, input: MemberChange, now: Date): Promise<string | null> {
    const owners = await db.query<{ id: string }>(LOCK_OWNERS, [actor.workspaceId]);
    const [row] = isUuid(input.id) ? await db.query<Row>(FIND, [actor.workspaceId, input.id]) : [];
    if (row === undefined) return refuse('NOT_FOUND', 'id', 'There is no member of this id.');
    const next = { name: checkedName(input.name), role: input.role ?? undefined, active: input.active ?? undefined };
    refuseLastOwner(owners, row, next);
    if (next.active && row.email === null) {
      refuse(
        'WRONG_STATE',
        'active',
        'An import made this person; they have no address to sign in with. Invite them instead.',
      );
    }
    const diff = updated('membership', { ...row, version: input.version }, next);
    if (diff === null) return null;
    const changeId = await this.write(db, actor, diff, now);
    if (next.active === false) await endSessions(db, actor.workspaceId, row.id);
    return changeId;
  }

  private async write(db: Db, actor: Principal, diff: RowDiff, now: Date): Promise<string> {
    const about = { operation: 'updateMember', subject: 'MEMBER', subjectId: diff.id, contactId: null } as const;
    const id = newUuid();
    await this.changes.apply(db, actor, { id, at: now.toISOString(), ...about, rows: [diff] });
    return id;
  }
}

function checkedName(name: string | null | undefined): string | undefined {
  if (name === null || name === undefined) return undefined;
  const check = Check.start();
  const clean = check.take('name', requiredText(name, TEXT_LIMITS.name));
  check.done();
  return clean;
}

function refuseLastOwner(owners: readonly { id: string }[], row: Row, next: { role?: Role; active?: boolean }): void {
  const leaves = (next.role !== undefined && next.role !== 'OWNER') || next.active === false;
  if (leaves && owners.length === 1 && owners[0]?.id === row.id) {
    refuse('WRONG_STATE', 'role', 'This is the last owner. Make somebody else an owner first.');
  }
}

async function endSessions(db: Db, workspaceId: string, userId: string): Promise<void> {
  await db.query('delete from session where workspace_id = $1 and user_id = $2', [workspaceId, userId]);
}
