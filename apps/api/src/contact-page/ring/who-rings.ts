import { countryOf, ringingNumbers } from '@heed/domain';
import type { Db } from '../../platform/database/db';

/** A number, and the ids of whose it is. */
interface Ringing {
  /** E.164; null when what rang is no number. */
  readonly number: string | null;
  readonly contactIds: readonly string[];
}

const MOST = 10;
const LOCALITY = 'SELECT language, time_zone AS "timeZone" FROM workspace WHERE id = $1';
const FIND = `
  SELECT c.id, p.value FROM contact_point p
    JOIN contact c ON c.workspace_id = p.workspace_id AND c.id = p.contact_id
   WHERE p.workspace_id = $1 AND p.kind = 'PHONE' AND p.value = ANY($2::text[])
   ORDER BY array_position($2::text[], p.value), p.status <> 'ACTIVE', c.archived_at IS NOT NULL, c.sort_name, c.id
   LIMIT ${MOST}`;

/** Finds whose number a telephone shows, in two statements; of several readings the first that somebody has. */
export async function whoRings(db: Db, workspaceId: string, tel: string): Promise<Ringing> {
  const [locality] = await db.query<{ language: string; timeZone: string }>(LOCALITY, [workspaceId]);
  const country = locality === undefined ? null : countryOf(locality.language, locality.timeZone);
  const readings = ringingNumbers(tel, country);
  if (readings.length === 0) return { number: null, contactIds: [] };
  const found = await db.query<{ id: string; value: string }>(FIND, [workspaceId, readings]);
  const number = found[0]?.value ?? readings[0] ?? null;
  return { number, contactIds: found.filter(({ value }) => value === number).map(({ id }) => id) };
}
