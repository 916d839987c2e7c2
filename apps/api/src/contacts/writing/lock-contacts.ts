import type { Db } from '../../platform/database/db';

/** A contact that nobody else changes until the transaction ends. */
export interface LockedContact {
  readonly id: string;
  readonly ownerId: string | null;
}

const LOCK = `SELECT id, owner_id AS "ownerId" FROM contact
   WHERE workspace_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR NO KEY UPDATE`;

/**
 * Locks contacts in the order of their ids, so that two who want the same ones wait for each other but never for ever.
 * A statement after it sees what the one before wrote; unknown ids are left out.
 */
export function lockContacts(db: Db, workspaceId: string, ids: readonly string[]): Promise<LockedContact[]> {
  return db.query<LockedContact>(LOCK, [workspaceId, ids]);
}
