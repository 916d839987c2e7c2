import { Injectable } from '@nestjs/common';
import { Check, emailAddress, language, refuse, requiredText, TEXT_LIMITS, timeZone } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { Database } from '../../platform/database/database';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { type NewWorkspace, WorkspaceDefaults } from '../../platform/workspace-defaults';
import { hashPassword } from '../passwords/password-hash';
import { refuseWeakPassword } from '../passwords/password-strength';

/** What a workspace and its first owner are made of. */
export interface WorkspaceWanted {
  readonly workspaceName: string;
  readonly ownerName: string;
  readonly email: string;
  readonly password: string;
  readonly language: string;
  readonly timeZone: string;
}

/** What the first rows of a workspace are made of. */
type Account = Omit<WorkspaceWanted, 'password'> & { readonly passwordHash: string; readonly now: Date };

const INSERT_ACCOUNT = `
  with made as (
    insert into workspace (id, version, name, language, time_zone, created_at) values ($1, 1, $2, $3, $4, $5))
  insert into app_user (id, email, password_hash, created_at) values ($6, $7, $8, $5)`;
const INSERT_OWNER = `
  insert into membership (workspace_id, id, version, name, email, role, active, created_at)
  values ($1, $2, 1, $3, $4, 'OWNER', true, $5)`;

/** Makes a workspace with its first owner and what every feature puts into a new one, in one transaction. */
@Injectable()
export class CreateWorkspace {
  constructor(
    private readonly database: Database,
    private readonly defaults: WorkspaceDefaults,
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
    const wanted = checked(input);
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
      await this.write(db, owner, { ...wanted, passwordHash, now });
      await last(db, owner);
    };
    await this.database.inWorkspace(owner, all, { keepPlans: true });
    return owner;
  }

  private async write(db: Db, owner: Principal, account: Account): Promise<void> {
    const { workspaceName, language: tongue, timeZone: zone, email, passwordHash, now } = account;
    const { workspaceId, id, name } = owner;
    const at = now.toISOString();
    await db.query(INSERT_ACCOUNT, [workspaceId, workspaceName, tongue, zone, at, id, email, passwordHash]);
    await db.query(INSERT_OWNER, [workspaceId, id, name, email, at]);
    const made: NewWorkspace = { id: workspaceId, language: tongue, timeZone: zone, createdAt: now };
    await this.defaults.write(db, owner, made);
  }
}

function checked(input: WorkspaceWanted): Omit<WorkspaceWanted, 'password'> {
  const check = Check.start();
  const wanted = {
    workspaceName: check.take('workspaceName', requiredText(input.workspaceName, TEXT_LIMITS.name)),
    ownerName: check.take('ownerName', requiredText(input.ownerName, TEXT_LIMITS.name)),
    email: check.take('email', emailAddress(input.email)),
    language: check.take('language', language(input.language)),
    timeZone: check.take('timeZone', timeZone(input.timeZone)),
  };
  check.done();
  return wanted;
}

async function refuseTaken(db: Db, email: string): Promise<void> {
  const taken = await db.query('select 1 from app_user where email = $1', [email]);
  if (taken.length > 0)
    refuse('ALREADY_EXISTS', 'email', 'Somebody signs in with this address already. Use another one.');
}
