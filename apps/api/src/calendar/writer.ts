import { isBusinessDay, type OpenSpan } from '@heed/domain';
import type { Writing } from '@heed/listening';
import { jsonObject } from '../platform/database/json-sql';
import { calendarJson } from './read-calendar';

/** Whoever writes a note, as far as the dates in it go. */
export interface Writer {
  /** BCP 47. */
  readonly language: string;
  /** IANA: their clocks. */
  readonly timeZone: string;
  readonly calendar: {
    readonly timeZone: string;
    readonly hours: readonly OpenSpan[];
    readonly holidays: readonly { readonly date: string }[];
  };
}

/**
 * SQL of a `Writer` as JSON, by expressions of the ids of a workspace and of whoever writes: who has chosen nothing, and
 * who is no member, writes by the language and the clocks of the workspace.
 */
export function writerJson(workspace: string, member: string): string {
  return `(SELECT ${jsonObject({
    language: 'coalesce(wm.language, ww.language)',
    timeZone: 'coalesce(wm.time_zone, ww.time_zone)',
    calendar: calendarJson('ww.id'),
  })} FROM workspace ww LEFT JOIN membership wm ON wm.workspace_id = ww.id AND wm.id = ${member}
   WHERE ww.id = ${workspace})`;
}

/** When and where a note is written: at an ISO 8601 instant, by the writer's own clocks unless a zone is given. */
export function writingAt(at: string, { language, timeZone, calendar }: Writer, zone: string | null = null): Writing {
  const days = { zone: calendar.timeZone, hours: calendar.hours, holidays: calendar.holidays.map(({ date }) => date) };
  return { at, zone: zone ?? timeZone, language, isWorkday: (date) => isBusinessDay(date, days) };
}
