import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { beginOf, readAroundToday } from './around-today';
import type { PromiseCapacity } from './kept-rate.type';

const COUNT = `SELECT count(*)::int AS due
  FROM promise q JOIN interaction pi ON pi.workspace_id = q.workspace_id AND pi.id = q.source_interaction_id
 WHERE q.workspace_id = $1 AND q.promisor_id = $2 AND q.status = 'OPEN' AND q.direction = 'OURS'
   AND q.due_at >= $3 AND q.due_at < $4`;

/** How full a day is with what the viewer promised; the day is of `zone`, else of the viewer's own clocks. */
export async function readCapacity(
  db: Db,
  viewer: Principal,
  date: string,
  given: string | null,
): Promise<PromiseCapacity> {
  const around = await readAroundToday(db, viewer.workspaceId);
  const zone = given ?? around.zone;
  const params = [viewer.workspaceId, viewer.id, beginOf(date, zone), beginOf(date, zone, 1)];
  const [row] = await db.query<{ due: number }>(COUNT, params);
  return { date, due: row?.due ?? 0, limit: around.promisesPerDay, language: around.language, zone };
}
