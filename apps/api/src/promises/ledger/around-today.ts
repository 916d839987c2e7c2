import { type BusinessCalendar, dayNumber, instantOf, startOfDay } from '@heed/domain';
import { calendarJson } from '../../calendar/read-calendar';
import { readerLanguage, readerZone } from '../../identity/reader-sql';
import type { Db } from '../../platform/database/db';

/** What days are told and counted by. */
export interface AroundToday {
  /** The business's hours, by its own clocks. */
  readonly calendar: BusinessCalendar;
  /** How the reader reads, and by which clocks. */
  readonly language: string;
  readonly zone: string;
  readonly promisesPerDay: number;
}

interface Read extends Omit<AroundToday, 'calendar'> {
  readonly calendar: {
    readonly timeZone: string;
    readonly hours: BusinessCalendar['hours'];
    readonly holidays: readonly { readonly date: string }[];
  };
}

const READ = `SELECT ${calendarJson('w.id')} AS calendar, ${readerLanguage('w.id')} AS language, ${readerZone('w.id')} AS zone,
    w.promises_per_day AS "promisesPerDay" FROM workspace w WHERE w.id = $1`;

/** Hours and promises a day of the workspace, language and zone of the viewer: one statement. */
export async function readAroundToday(db: Db, workspaceId: string): Promise<AroundToday> {
  const [read] = await db.query<Read>(READ, [workspaceId]);
  if (read === undefined) throw new Error('A workspace that is gone.');
  const { timeZone: zone, hours, holidays } = read.calendar;
  return { ...read, calendar: { zone, hours, holidays: holidays.map(({ date }) => date) } };
}

// What a column of instants is asked for has four digits for its year, and one whole day of room for the zone.
const FIRST = dayNumber('0001-01-02');
const LAST = dayNumber('9999-12-30');

/**
 * The first instant of a date on the clocks of a zone, or of the day `later` days after it; null without a date. At the
 * ends of the years that four digits write a day or two count as one.
 */
export function beginOf(date: string | null | undefined, zone: string, later = 0): string | null {
  if (!date) return null;
  const day = Math.min(Math.max(dayNumber(date) + later, FIRST), LAST);
  return instantOf(startOfDay(day, zone));
}
