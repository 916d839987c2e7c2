import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';

/** Who a message is for. */
export interface Reader {
  readonly name: string;
  readonly email: string | null;
  readonly workspace: string;
  /** IANA; the clocks they read by. */
  readonly zone: string;
  /** BCP 47. */
  readonly language: string;
}

const READER = `
  SELECT m.name, m.email, w.name AS workspace, coalesce(m.time_zone, w.time_zone) AS zone,
         coalesce(m.language, w.language) AS language
    FROM membership m JOIN workspace w ON w.id = m.workspace_id
   WHERE m.workspace_id = $1 AND m.id = $2 AND m.active`;

/** The member a message is for; null when they left. */
export async function readReader(db: Db, { workspaceId, id }: Principal): Promise<Reader | null> {
  const [reader] = await db.query<Reader>(READER, [workspaceId, id]);
  return reader ?? null;
}
