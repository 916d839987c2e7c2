import type { QueryRunner } from 'typeorm';

/**
 * Which cadence holds for whom, of workspaces that were made before: then they were of kinds alone. Written out, so that it
 * stays what it was whatever the application does later. Each workspace is entered, for the policies bind the owner too.
 */
export async function fillRhythm(runner: QueryRunner): Promise<void> {
  const workspaces: { readonly id: string }[] = await runner.query('SELECT id FROM workspace ORDER BY id');
  for (const { id } of workspaces) {
    await runner.query(`SELECT set_config('app.workspace', $1, true)`, [id]);
    await runner.query(HOLDS, [id]);
  }
  await runner.query(`SELECT set_config('app.workspace', '', true)`);
}

const HOLDS = `
  UPDATE contact_pulse p SET cadence_id = k.id
    FROM cadence k WHERE p.workspace_id = $1 AND k.workspace_id = $1 AND k.kind = p.lead_kind`;
