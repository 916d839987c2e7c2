import type { Db } from '../src/platform/database/db';
import type { Principal } from '../src/platform/principal';

/** Writes rows as they are, columns left out being null: for scenes that no mutation could set. */
export async function writeRows(
  db: Db,
  { workspaceId }: Principal,
  table: string,
  rows: readonly object[],
): Promise<void> {
  const whole = rows.map((row) => ({ workspace_id: workspaceId, version: 1, ...row }));
  await db.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
    JSON.stringify(whole),
  ]);
}
