import { DAY_MS, millis } from '@heed/domain';
import { heardLanguages, HEARING_VERSION, measuredListening } from '@heed/listening';
import type { Db } from '../../platform/database/db';
import { isoInstant, jsonObject } from '../../platform/database/json-sql';
import { firstIdSince } from '../hearing/hear-backlog';
import { SWEPT_DAYS } from '../hearing/sweep-hearings';
import { BODY_HASH, WANTED } from '../reading/wanted-sql';
import type { ListeningSettings } from './listening-settings.type';

const MODEL = jsonObject({
  baseUrl: 'm.base_url',
  name: 'm.name',
  hasKey: 'm.secret IS NOT NULL',
  notesPerDay: 'm.notes_per_day',
  lastProblem: 'm.last_problem',
  lastAt: isoInstant('m.last_at'),
});
const SETTINGS = `SELECT w.listens AS "on", w.version,
    (SELECT ${MODEL} FROM listening_model m WHERE m.workspace_id = w.id) AS model
  FROM workspace w WHERE w.id = $1`;

const WAITING = `SELECT count(*)::int AS n FROM interaction i JOIN workspace w ON w.id = i.workspace_id
  WHERE i.workspace_id = $1 AND i.id > $2 AND i.status <> 'PLANNED' AND i.imported_at IS NULL AND ${WANTED}
    AND NOT EXISTS (SELECT FROM hearing h
      WHERE h.workspace_id = i.workspace_id AND h.id = i.id AND h.engine = $3 AND h.text_hash = ${BODY_HASH})`;

/** How notes are listened to in a workspace; `waiting` counts what the viewer may read. `now` is an ISO 8601 instant. */
export async function readListening(db: Db, workspaceId: string, now: string): Promise<ListeningSettings | null> {
  const [settings] = await db.query<Pick<ListeningSettings, 'on' | 'version' | 'model'>>(SETTINGS, [workspaceId]);
  if (settings === undefined) return null;
  const since = firstIdSince(millis(now) - SWEPT_DAYS * DAY_MS);
  const [waiting] = await db.query<{ n: number }>(WAITING, [workspaceId, since, HEARING_VERSION]);
  return { ...settings, waiting: waiting?.n ?? 0, languages: heardLanguages(), measured: measuredListening() };
}
