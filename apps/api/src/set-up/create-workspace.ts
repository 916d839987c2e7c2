import { Injectable } from '@nestjs/common';
import { refuse } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { Database } from '../platform/database/database';
import type { Db } from '../platform/database/db';
import { type Principal, SYSTEM } from '../platform/principal';
import { ApplyChange } from '../platform/changes/apply-change';
import { hashPassword } from '../identity/passwords/password-hash';
import { refuseWeakPassword } from '../identity/passwords/password-strength';
import { type CheckedWorkspace, checkedWorkspace, type WorkspaceWanted } from './checked-workspace';
import { firstRows } from './first-rows';
import type { Preset } from './presets/preset';

/** What the first rows of a workspace are made of. */
type Account = CheckedWorkspace & { readonly passwordHash: string; readonly at: string };

const INSERT_ACCOUNT = `
  with made as (
    insert into workspace (id, version, name, language, time_zone, created_at) values ($1, 1, $2, $3, $4, $5))
  insert into app_user (id, email, password_hash, created_at) values ($6, $7, $8, $5)`;
const INSERT_OWNER = `
  insert into membership (workspace_id, id, version, name, email, role, active, created_at)
  values ($1, $2, 1, $3, $4, 'OWNER', true, $5)`;

/** Makes a workspace with its first owner and what its preset puts into it, in one transaction. */
@Injectable()
export class CreateWorkspace {
  constructor(
    private readonly database: Database,
    private readonly changes: ApplyChange,
  ) {}

  /**
   * `first` runs at the beginning of the transaction and may refuse; `last` at its end, so that what it writes is there
   * with the workspace or not at all.
   * @throws Refusal with every reason against the input; ALREADY_EXISTS when the address is somebody's
   */
  async create(
    input: WorkspaceWanted,
    now: Date,
    first: (db: Db) => Promise<void>,
    last: (db: Db, owner: Principal) => Promise<void> = async () => undefined,
  ): Promise<Principal> {
    const wanted = checkedWorkspace(input);
    refuseWeakPassword(input.password, 'password', [wanted.ownerName, wanted.email, wanted.workspaceName]);
    const passwordHash = await hashPassword(input.password);
    const owner: Principal = {
      kind: 'USER',
      id: newUuid(),
      name: wanted.ownerName,
      workspaceId: newUuid(),
      role: 'OWNER',
    };
    const all = async (db: Db) => {
      await first(db);
      await refuseTaken(db, wanted.email);
      await this.write(db, owner, { ...wanted, passwordHash, at: now.toISOString() });
      await last(db, owner);
    };
    await this.database.inWorkspace(owner, all, { keepPlans: true });
    return owner;
  }

  private async write(db: Db, owner: Principal, account: Account): Promise<void> {
    const { workspaceName, language, timeZone, email, passwordHash, preset, at } = account;
    const { workspaceId, id, name } = owner;
    await db.query(INSERT_ACCOUNT, [workspaceId, workspaceName, language, timeZone, at, id, email, passwordHash]);
    await db.query(INSERT_OWNER, [workspaceId, id, name, email, at]);
    await this.fill(db, owner, preset, at);
  }

  /** Writes what the preset says as one change of the system itself. */
  private async fill(db: Db, owner: Principal, preset: Preset, at: string): Promise<void> {
    const { workspaceId } = owner;
    const about = { subject: 'WORKSPACE', subjectId: workspaceId, contactId: null } as const;
    const rows = firstRows({ id: workspaceId, createdAt: at }, preset);
    await this.changes.apply(
      db,
      { ...owner, ...SYSTEM },
      { id: newUuid(), at, operation: 'setUpWorkspace', ...about, rows },
    );
  }
}

async function refuseTaken(db: Db, email: string): Promise<void> {
  const taken = await db.query('select 1 from app_user where email = $1', [email]);
  if (taken.length > 0)
    refuse('ALREADY_EXISTS', 'email', 'Somebody signs in with this address already. Use another one.');
}
