import type { Database } from '../../platform/database/database';
import { type Principal, SYSTEM } from '../../platform/principal';

/** Heed itself in a workspace: it reads all but what stands there for one person alone. */
export function heedIn(workspaceId: string): Principal {
  return { ...SYSTEM, workspaceId, role: 'OWNER' };
}

const AUTHORS = `
  SELECT 'USER' AS kind, m.id, m.name FROM membership m WHERE m.workspace_id = $1
  UNION ALL
  SELECT 'API_KEY', k.id, k.name FROM api_key k WHERE k.workspace_id = $1 ORDER BY 2`;

/**
 * With whose eyes all entries of a workspace are seen: Heed's own, and then those of each who may have written what is
 * for them alone (`OF_ONE`). Policies let nobody see everything, and a listener is no exception.
 */
export async function eyesOf(database: Database, workspaceId: string): Promise<readonly Principal[]> {
  const heed = heedIn(workspaceId);
  const authors = await database.inWorkspace(heed, (db) =>
    db.query<Pick<Principal, 'kind' | 'id' | 'name'>>(AUTHORS, [workspaceId]),
  );
  return [heed, ...authors.map((author) => ({ ...author, workspaceId, role: 'AGENT' as const }))];
}

/** SQL of which interactions `i` somebody looks after: Heed what several may read, an author what only they may. */
export function lookedAfterBy({ kind }: Principal): string {
  return kind === 'SYSTEM' ? `i.visibility <> 'PRIVATE'` : `i.visibility = 'PRIVATE'`;
}
