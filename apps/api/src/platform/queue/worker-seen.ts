import type { Db } from '../database/db';
import { isoInstant } from '../database/json-sql';
import { QUEUE_SCHEMA } from './boss';

// pg-boss keeps a row of each process that works, touched every 30 seconds and dropped a week after the last time.
const SEEN = `SELECT ${isoInstant('max(greatest(heartbeat_on, stopped_on))')} AS at FROM ${QUEUE_SCHEMA}.instance`;

/** When a process that works at the queue was last alive, by the database's clock; null when none was for a week. */
export async function workerSeen(db: Db): Promise<string | null> {
  const [seen] = await db.query<{ at: string | null }>(SEEN, []);
  return seen?.at ?? null;
}
