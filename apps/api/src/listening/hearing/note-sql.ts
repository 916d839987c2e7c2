import type { Db } from '../../platform/database/db';
import { isoInstant } from '../../platform/database/json-sql';
import { BODY_HASH, WANTED } from '../reading/wanted-sql';

/** An entry as it is listened to. */
export interface NoteToHear {
  readonly id: string;
  /** What its author wrote; null when there is none. */
  readonly body: string | null;
  /** Without a note: what the customer wrote in the conversation, a message a line. */
  readonly said: string | null;
  readonly at: string;
  /** IANA: its author's clocks, else the workspace's. */
  readonly zone: string;
  /** BCP 47: its author's, else the workspace's. */
  readonly language: string;
  readonly textHash: string;
  readonly wanted: boolean;
}

const SAID = `(SELECT string_agg(m.message ->> 'text', E'\\n' ORDER BY m.place)
    FROM jsonb_array_elements(i.transcript) WITH ORDINALITY AS m(message, place)
   WHERE m.message ->> 'from' = 'CUSTOMER')`;

const NOTES = `
  SELECT i.id, i.body, CASE WHEN coalesce(i.body, '') = '' THEN ${SAID} END AS said,
         ${isoInstant('i.occurred_at')} AS at, coalesce(m.time_zone, w.time_zone) AS zone,
         coalesce(m.language, w.language) AS language, ${BODY_HASH} AS "textHash", ${WANTED} AS wanted
    FROM interaction i
    JOIN workspace w ON w.id = i.workspace_id
    LEFT JOIN membership m ON m.workspace_id = i.workspace_id AND m.id = i.author_id
   WHERE i.workspace_id = $1 AND i.id = ANY($2::uuid[]) AND i.status <> 'PLANNED'`;

/** The entries of these ids that took place and may be read, as they are listened to. */
export function readNotes(db: Db, workspaceId: string, ids: readonly string[]): Promise<NoteToHear[]> {
  return db.query<NoteToHear>(NOTES, [workspaceId, ids]);
}
