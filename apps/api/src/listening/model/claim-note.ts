import { DAY_MS, instantOf, millis, MINUTE_MS } from '@heed/domain';
import type { Db } from '../../platform/database/db';
import { firstIdSince } from '../hearing/hear-backlog';
import { type NoteToHear, readNotes } from '../hearing/note-sql';
import { SWEPT_DAYS } from '../hearing/sweep-hearings';
import type { KeptFact } from '../kept-fact';
import { BODY_HASH, WANTED } from '../reading/wanted-sql';
import type { Chat } from './ask-chat';

/** A note that is asked about next, already counted as one of the day's. */
export interface ClaimedNote {
  readonly chat: Chat;
  readonly note: NoteToHear & { readonly body: string };
  /** What cues heard in it. */
  readonly facts: readonly KeptFact[];
  readonly failures: number;
}

/** Whoever has not answered after so long is taken for gone. */
const GONE_MS = 5 * MINUTE_MS;

const MODEL = `
  SELECT m.base_url AS "baseUrl", m.name, m.secret, coalesce(m.failures, 0) AS failures,
         ($2::timestamptz AT TIME ZONE w.time_zone)::date::text AS today
    FROM listening_model m JOIN workspace w ON w.id = m.workspace_id
   WHERE m.workspace_id = $1 AND coalesce(m.rests_until <= $2::timestamptz, true)
     AND (m.asked_on IS DISTINCT FROM ($2::timestamptz AT TIME ZONE w.time_zone)::date OR m.asked_today < m.notes_per_day)
     FOR NO KEY UPDATE OF m`;

// What only its author may read is shown to no model, and neither is what was imported; the newest first.
const NOTE = `
  UPDATE hearing SET model_asked_at = $2::timestamptz WHERE workspace_id = $1 AND id = (
    SELECT h.id FROM hearing h
      JOIN interaction i ON i.workspace_id = h.workspace_id AND i.id = h.id
      JOIN workspace w ON w.id = h.workspace_id
     WHERE h.workspace_id = $1 AND h.id > $3 AND h.model_facts IS NULL AND h.outcome IN ('HEARD', 'OTHER_LANGUAGE')
       AND coalesce(h.model_asked_at < $4::timestamptz, true) AND h.text_hash = ${BODY_HASH} AND coalesce(i.body, '') <> ''
       AND i.visibility <> 'PRIVATE' AND i.imported_at IS NULL AND i.status <> 'PLANNED' AND ${WANTED}
     ORDER BY h.model_asked_at NULLS FIRST, h.id DESC LIMIT 1)
  RETURNING id, facts`;

const COUNT = `
  UPDATE listening_model SET asked_today = CASE WHEN asked_on = $2::date THEN coalesce(asked_today, 0) + 1 ELSE 1 END,
         asked_on = $2::date
   WHERE workspace_id = $1`;

interface ModelDue extends Omit<Chat, 'workspaceId'> {
  readonly failures: number;
  readonly today: string;
}

/** The next note to ask the workspace's language model about; null without a model, a note, or any left for today. */
export async function claimNote(db: Db, workspaceId: string, now: string): Promise<ClaimedNote | null> {
  const [model] = await db.query<ModelDue>(MODEL, [workspaceId, now]);
  if (model === undefined) return null;
  const since = firstIdSince(millis(now) - SWEPT_DAYS * DAY_MS);
  const gone = instantOf(millis(now) - GONE_MS);
  const [found] = await db.query<{ id: string; facts: KeptFact[] }>(NOTE, [workspaceId, now, since, gone]);
  const [note] = found === undefined ? [] : await readNotes(db, workspaceId, [found.id]);
  if (found === undefined || note === undefined || note.body === null) return null;
  await db.query(COUNT, [workspaceId, model.today]);
  const { baseUrl, name, secret, failures } = model;
  const chat = { workspaceId, baseUrl, name, secret };
  return { chat, note: { ...note, body: note.body }, facts: found.facts, failures };
}
