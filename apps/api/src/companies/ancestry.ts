import type { Check } from '@heed/domain';
import type { Db } from '../platform/database/db';
import { idParam } from '../platform/database/id-param';
import type { Principal } from '../platform/principal';

const MOST_LEVELS = 50;

/** SQL of the ids from the company $2 upwards, as a query. UNION drops what came before, so it always ends. */
export const ANCESTRY = `
  WITH RECURSIVE up(id, parent_id, level) AS (
      SELECT id, parent_id, 1 FROM company WHERE workspace_id = $1 AND id = $2
    UNION
      SELECT o.id, o.parent_id, up.level + 1 FROM up JOIN company o ON o.workspace_id = $1 AND o.id = up.parent_id
       WHERE up.level < ${MOST_LEVELS})
  SELECT id FROM up`;

/**
 * Lets only one transaction of a workspace at a time decide who belongs to whom: two moves that are fine by themselves
 * could make a circle together. What is loaded after it sees what the one before has done.
 */
export async function takeTurnMovingCompanies(db: Db, { workspaceId }: Principal): Promise<void> {
  await db.query("SELECT pg_advisory_xact_lock(hashtextextended('company.parent_id ' || $1, 0))", [workspaceId]);
}

/** The ids of a company and of all it belongs to; none when it does not exist or nothing was named. */
export async function readAncestry(db: Db, actor: Principal, id: string | null | undefined): Promise<string[]> {
  if (idParam(id) === null) return [];
  const rows = await db.query<{ id: string }>(ANCESTRY, [actor.workspaceId, idParam(id)]);
  return rows.map((row) => row.id);
}

/** Notes a parent that is not there, or that belongs to the company itself; `ancestry` is the parent's. */
export function checkParent(
  check: Check,
  { id, parentId }: { readonly id: string; readonly parentId?: string | null },
  ancestry: readonly string[],
): void {
  if (parentId === undefined || parentId === null) return;
  if (ancestry.length === 0) check.refuse('NOT_FOUND', 'parentId', 'There is no such company.');
  if (ancestry.includes(id)) {
    check.refuse('INVALID', 'parentId', 'This company would belong to itself. Choose one that does not belong to it.');
  }
}
