import type { QueryRunner } from 'typeorm';

/**
 * Which cadence holds for whom, of workspaces that were made before: then they were of kinds alone; and since when a
 * stage or a status is what it is. What else the pulse gained, `heed pulse` and the next write fill. Written out, so that it
 * stays what it was whatever the application does later. Each workspace is entered, for the policies bind the owner too.
 */
export async function fillRhythm(runner: QueryRunner): Promise<void> {
  const workspaces: { readonly id: string }[] = await runner.query('SELECT id FROM workspace ORDER BY id');
  for (const { id } of workspaces) {
    await runner.query(`SELECT set_config('app.workspace', $1, true)`, [id]);
    for (const statement of [HOLDS, STAGES, STATUSES]) await runner.query(statement, [id]);
  }
  await runner.query(`SELECT set_config('app.workspace', '', true)`);
}

// Since when something is as it is, by the last record that made it so.
const since = (table: string, column: string) => `(SELECT max(r.at) FROM change_record r
    CROSS JOIN LATERAL jsonb_to_recordset(r.rows) AS d(id uuid, "table" text, after jsonb)
   WHERE r.workspace_id = x.workspace_id AND r.contact_id = ${table === 'contact' ? 'x.id' : 'x.contact_id'}
     AND d."table" = '${table}' AND d.id = x.id AND d.after ? '${column}')`;
const STAGES = `UPDATE contact x SET stage_since = ${since('contact', 'lifecycle_stage')}
  WHERE x.workspace_id = $1 AND x.lifecycle_stage IS NOT NULL`;
const STATUSES = `UPDATE pain_point x SET status_since = ${since('pain_point', 'status')} WHERE x.workspace_id = $1`;

const HOLDS = `
  UPDATE contact_pulse p SET cadence_id = k.id
    FROM cadence k WHERE p.workspace_id = $1 AND k.workspace_id = $1 AND k.kind = p.lead_kind`;
