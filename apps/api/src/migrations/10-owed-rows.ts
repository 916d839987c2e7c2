import type { QueryRunner } from 'typeorm';

/**
 * Gives the pulses that were made before what is being set right: the same as the pulse computes. Written out, so that it
 * stays what it was whatever the application does later. Each workspace is entered, for the policies bind the owner too.
 */
export async function fillRecovering(runner: QueryRunner): Promise<void> {
  const workspaces: { readonly id: string }[] = await runner.query('SELECT id FROM workspace ORDER BY id');
  for (const { id } of workspaces) {
    await runner.query(`SELECT set_config('app.workspace', $1, true)`, [id]);
    await runner.query(FILL, [id]);
  }
  await runner.query(`SELECT set_config('app.workspace', '', true)`);
}

// Few have ever been hurt: theirs alone are looked through.
const FILL = `
  WITH hurt AS MATERIALIZED (
    SELECT DISTINCT p.contact_id FROM interaction i
      JOIN interaction_participant p ON p.workspace_id = i.workspace_id AND p.interaction_id = i.id
     WHERE i.workspace_id = $1 AND i.visibility = 'NORMAL' AND i.status = 'COMPLETED' AND i.imported_at IS NULL
       AND i.feeling IN ('UPSET', 'STRAINED') AND i.feeling_source IS DISTINCT FROM 'MODEL' AND p.contact_id IS NOT NULL)
  UPDATE contact_pulse u SET recovering_at = o.at, recovering_interaction_id = o.id
    FROM hurt h CROSS JOIN LATERAL (
      WITH felt AS MATERIALIZED (
        SELECT * FROM (
          SELECT i.id, p.occurred_at AS at, i.feeling, i.feeling_source, i.two_way, i.imported_at
            FROM interaction_participant p
            JOIN interaction i ON i.workspace_id = p.workspace_id AND i.id = p.interaction_id
           WHERE p.workspace_id = $1 AND p.contact_id = h.contact_id AND i.visibility = 'NORMAL' AND i.status = 'COMPLETED'
           ORDER BY p.occurred_at DESC, i.id DESC LIMIT 100) newest
         WHERE feeling IS NOT NULL AND feeling_source IS DISTINCT FROM 'MODEL')
      SELECT f.id, f.at FROM felt f
       WHERE f.feeling IN ('UPSET', 'STRAINED') AND f.imported_at IS NULL
         AND NOT EXISTS (SELECT FROM felt k
               WHERE k.two_way AND k.feeling NOT IN ('UPSET', 'STRAINED') AND (k.at, k.id) > (f.at, f.id))
       ORDER BY f.at, f.id LIMIT 1) o
   WHERE u.workspace_id = $1 AND u.id = h.contact_id`;
