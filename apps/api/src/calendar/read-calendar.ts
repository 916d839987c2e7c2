import type { Db } from '../platform/database/db';
import type { BusinessCalendar } from './business-calendar.type';

/** SQL of a BusinessCalendar as JSON, by an expression of the workspace's id. */
export function calendarJson(workspace: string): string {
  return `(SELECT json_build_object('id', b.id, 'version', b.version, 'hours', b.hours, 'holidays', b.holidays,
      'timeZone', bw.time_zone)
    FROM business_calendar b JOIN workspace bw ON bw.id = b.workspace_id WHERE b.workspace_id = ${workspace})`;
}

/** The hours of a workspace; every workspace has some. */
export async function readCalendar(db: Db, workspaceId: string): Promise<BusinessCalendar> {
  const text = `SELECT ${calendarJson('$1')} AS calendar`;
  const [row] = await db.query<{ calendar: BusinessCalendar | null }>(text, [workspaceId]);
  if (!row?.calendar) throw new Error('A workspace without a calendar.');
  return row.calendar;
}
