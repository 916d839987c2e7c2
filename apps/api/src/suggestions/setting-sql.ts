import { sharedCadencesJson } from '../cadences/read-cadences';
import { calendarJson } from '../calendar/read-calendar';
import { readerLanguage, readerZone, VIEWER } from '../identity/reader-sql';
import { isoInstant, jsonList, jsonObject } from '../platform/database/json-sql';

/** More than anybody decides in thirty days by hand; a dismissal beyond them weighs nothing any more. */
const DECISIONS = 200;

const decided = (workspace: string) =>
  jsonList({
    item: jsonObject({ rule: 'vd.rule', kind: 'vd.kind', decidedAt: isoInstant('vd.decided_at') }),
    from: `(SELECT * FROM suggestion_decision vx WHERE vx.workspace_id = ${workspace} AND vx.decided_by_id = ${VIEWER}
      ORDER BY vx.decided_at DESC LIMIT ${DECISIONS}) vd`,
    orderBy: 'vd.decided_at DESC',
  });

/** SQL of what holds for every contact the viewer looks at, by an expression of the workspace's id: a `KnownSetting`. */
export function knownSetting(workspace: string): string {
  return jsonObject({
    calendar: calendarJson(workspace),
    cadences: sharedCadencesJson(workspace),
    language: readerLanguage(workspace),
    readerZone: readerZone(workspace),
    decided: decided(workspace),
  });
}
