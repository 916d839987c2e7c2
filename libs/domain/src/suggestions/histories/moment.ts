import { type DateOnly, DAY_MS, type Instant, instantOf, MINUTE_MS } from '../../time/instant';
import { atWallTime, dateOfDay, dayNumber } from '../../time/zone-days';
import { Unreadable } from './unreadable';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MOMENT =
  /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: (\d{4}))?(?: (\d{1,2}):(\d{2}))?(?: ([A-Z]\w+\/\w+))?/;
const NOON = 12 * 60;

/** On which clocks, and in which year, a moment is read that does not say so itself. */
export interface MomentContext {
  readonly zone: string;
  readonly year: number;
}

export interface Moment {
  readonly at: Instant;
  readonly date: DateOnly;
  /** IANA; null where it is not said. */
  readonly zone: string | null;
  /** What follows it. */
  readonly rest: string;
}

/**
 * Reads "Mon 23 Nov 2026 10:00 Europe/Berlin" at the begin of a text; weekday, year, time (noon) and zone may be left out.
 * A weekday that is not the one of the date is a mistake.
 */
export function readMoment(text: string, context: MomentContext): Moment {
  const match = MOMENT.exec(text);
  if (match === null) throw new Unreadable(`“${text}” does not begin with a day. Write it as “Mon 23 Nov 2026 10:00”.`);
  const [all, weekday, day = '', month = '', year, hour, minute, zone] = match;
  const parts = [String(MONTHS.indexOf(month) + 1).padStart(2, '0'), day.padStart(2, '0')];
  const date = [year ?? String(context.year), ...parts].join('-');
  const number = dayNumber(date);
  if (Number.isNaN(number) || dateOfDay(number) !== date)
    throw new Unreadable(`There is no ${day} ${month} ${date.slice(0, 4)}. Give another day.`);
  const real = WEEKDAYS[new Date(number * DAY_MS).getUTCDay()] ?? '';
  if (weekday !== undefined && weekday !== real)
    throw new Unreadable(`${all} is a ${real}. Correct the one or the other.`);
  const minutes = hour === undefined ? NOON : Number(hour) * 60 + Number(minute);
  const at = instantOf(atWallTime(number, minutes * MINUTE_MS, zone ?? context.zone));
  return { at, date, zone: zone ?? null, rest: text.slice(all.length).trim() };
}
