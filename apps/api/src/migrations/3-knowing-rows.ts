import { v7 as newUuid } from 'uuid';
import type { QueryRunner } from 'typeorm';

/**
 * What workspaces that were made before get: hours, cadences, and the copies on their pulses. Written out, so that it
 * stays what it was whatever the application does later. Each workspace is entered, for the policies bind the owner too.
 */
export async function fillKnowing(runner: QueryRunner): Promise<void> {
  const workspaces: { readonly id: string }[] = await runner.query('SELECT id FROM workspace ORDER BY id');
  for (const { id } of workspaces) {
    await runner.query(`SELECT set_config('app.workspace', $1, true)`, [id]);
    await runner.query(CALENDAR, [id, JSON.stringify(HOURS)]);
    await runner.query(CADENCES_OF, [id, JSON.stringify(CADENCES.map((cadence) => ({ id: newUuid(), ...cadence })))]);
    await runner.query(COPIES, [id]);
  }
  await runner.query(`SELECT set_config('app.workspace', '', true)`);
}

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];
const HOURS = DAYS.map((day) => ({ day, from: 540, to: 1020 }));
const CALENDAR = `INSERT INTO business_calendar (workspace_id, id, version, hours, holidays) VALUES ($1, $1, 1, $2, '[]')`;

const CADENCES = [
  { kind: 'CUSTOMER', ideal: 60, max: 120, ceiling: 8 },
  { kind: 'PROSPECT', ideal: 14, max: 30, ceiling: 6 },
  { kind: 'SUPPLIER', ideal: 90, max: 180, ceiling: null },
  { kind: 'PARTNER', ideal: 60, max: 120, ceiling: null },
  { kind: 'EMPLOYEE', ideal: 14, max: 30, ceiling: null },
  { kind: 'COMMUNITY', ideal: 180, max: 365, ceiling: null },
  { kind: 'MEDIA', ideal: 180, max: 365, ceiling: null },
  { kind: 'OTHER', ideal: null, max: null, ceiling: null },
];
const CADENCES_OF = `
  INSERT INTO cadence (workspace_id, id, version, kind, ideal_days, max_days, ceiling_per_30_days)
  SELECT $1, d.id, 1, d.kind, d.ideal, d.max, d.ceiling
    FROM jsonb_to_recordset($2::jsonb) AS d(id uuid, kind text, ideal int, max int, ceiling int)`;

const COPIES = `
  UPDATE contact_pulse p
     SET owner_id = c.owner_id, importance = c.importance, active = c.archived_at IS NULL AND c.deceased_at IS NULL,
         lead_kind = (SELECT k.kind
           FROM unnest('{CUSTOMER,PROSPECT,SUPPLIER,PARTNER,EMPLOYEE,COMMUNITY,MEDIA,OTHER}'::text[]) WITH ORDINALITY k(kind, place)
          WHERE k.kind = ANY(c.relationship_kinds) ORDER BY k.place LIMIT 1)
    FROM contact c
   WHERE c.workspace_id = $1 AND p.workspace_id = c.workspace_id AND p.id = c.id`;
