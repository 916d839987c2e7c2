import { Check, requiredText, type ApiKeyScope } from '@heed/domain';
import type { Db } from '../../platform/database/db';
import { hashOf, newToken } from '../one-time-token';

export interface NewApiKey {
  readonly workspaceId: string;
  readonly name: string;
  readonly scope: ApiKeyScope;
  /** Null for a key that does not expire. */
  readonly expiresAt: Date | null;
  /** Left out when the operator makes it from the command line. */
  readonly createdById?: string;
}

const NAME_MAX = 100;
const INSERT = `
  insert into api_key (id, workspace_id, name, scope, secret_hash, created_by_id, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Notes what is wrong with a new key; its cleaned name. */
export function checkNewApiKey(check: Check, { name, expiresAt }: Pick<NewApiKey, 'name' | 'expiresAt'>, now: Date) {
  const clean = check.take('name', requiredText(name, NAME_MAX));
  if (expiresAt !== null && expiresAt <= now)
    check.refuse('INVALID', 'expiresAt', 'This does not lie ahead. Give a later time, or none.');
  return clean;
}

/** Writes the row of a checked key and answers the whole key, `heed_<id>_<secret>`: only its hash is kept. */
export async function insertApiKey(db: Db, id: string, wanted: NewApiKey, now: Date): Promise<string> {
  const { workspaceId, name, scope, expiresAt, createdById = null } = wanted;
  const secret = newToken();
  const times = [now.toISOString(), expiresAt?.toISOString() ?? null];
  await db.query(INSERT, [id, workspaceId, name, scope, hashOf(secret), createdById, ...times]);
  return `heed_${id}_${secret}`;
}
