import { AsyncLocalStorage } from 'node:async_hooks';
import { ROLES, type Role } from '@heed/domain';
import type { Principal } from '../../principal';
import type { Db } from '../db';

/** What row-level security may know about a transaction: all of it, or only who asks, or nothing. */
export interface TransactionSettings {
  readonly workspaceId?: string;
  readonly actorId?: string;
  readonly role?: Role;
  /**
   * Plans once for whatever parameters. For statements that find their rows by id: PostgreSQL takes a list of unknown
   * length for ten ids, finds the plan for that dear, and else plans anew for every request, at many times their cost.
   * Not for searches, whose best plan depends on what is looked for.
   */
  readonly keepPlans?: boolean;
}

const current = new AsyncLocalStorage<TransactionSettings>();
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Runs `work` so that every transaction begun inside it carries these settings. */
export function withTransactionSettings<T>(settings: TransactionSettings, work: () => Promise<T>): Promise<T> {
  return current.run(settings, work);
}

/**
 * The one text that begins a transaction here. The settings are literals and not `set_config()`, which the shards of a
 * distributed PostgreSQL never see, and LOCAL, so that nothing survives on a pooled connection.
 * @throws RangeError when an id is no UUID or the role is unknown, because a literal is only as safe as its check
 */
export function beginStatement(settings: TransactionSettings = current.getStore() ?? {}): string {
  const { keepPlans = false } = settings;
  const statements = ['BEGIN', ...settingStatements(settings)];
  if (keepPlans) statements.push(`SET LOCAL plan_cache_mode = 'force_generic_plan'`);
  return statements.join('; ');
}

/**
 * From here on the transaction is this principal's: for what many people did and that is to be there wholly or not at
 * all. @throws RangeError as `beginStatement`
 */
export async function actAs(db: Db, { workspaceId, id: actorId, role }: Principal): Promise<void> {
  await db.query(settingStatements({ workspaceId, actorId, role }).join('; '));
}

function settingStatements({ workspaceId, actorId, role }: TransactionSettings): string[] {
  const statements: string[] = [];
  if (workspaceId !== undefined) statements.push(`SET LOCAL app.workspace = '${checkedUuid(workspaceId)}'`);
  if (actorId !== undefined) statements.push(`SET LOCAL app.actor = '${checkedUuid(actorId)}'`);
  if (role !== undefined) statements.push(`SET LOCAL app.role = '${checkedRole(role)}'`);
  return statements;
}

function checkedUuid(value: string): string {
  if (typeof value !== 'string' || !UUID.test(value)) throw new RangeError('A transaction setting is not a UUID.');
  return value;
}

function checkedRole(value: Role): Role {
  if (!ROLES.includes(value)) throw new RangeError('A transaction names an unknown role.');
  return value;
}
