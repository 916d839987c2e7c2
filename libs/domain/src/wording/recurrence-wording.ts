import type { RecurrenceAnchor } from '../vocabulary/recurrence';

interface Distance {
  /** Every n of them. */
  readonly n: number;
  readonly anchor: RecurrenceAnchor;
}

/** How a recurrence is said. `days` are lists of days in words. */
export interface RecurrenceWording {
  'recurrence.daily': Distance;
  'recurrence.weekly': Distance & { readonly days: string };
  /** Monday to Friday of every week. */
  'recurrence.weekdays': Readonly<Record<never, never>>;
  'recurrence.monthly': Distance & { readonly days: string };
  'recurrence.yearly': Distance & { readonly days: string };
  /** A day of a month by its number, from the end when negative. */
  'recurrence.monthDay': { readonly nth: number; readonly fromEnd: number };
  /** The how-manieth of its weekday in a month, from the end when negative. */
  'recurrence.nthWeekday': { readonly nth: string; readonly day: string };
  /** Such a day of a month of the year. */
  'recurrence.ofMonth': { readonly day: string; readonly month: string };
  'recurrence.at': { readonly rule: string; readonly time: string };
  'recurrence.until': { readonly rule: string; readonly day: string };
  'recurrence.times': { readonly rule: string; readonly n: number };
  'recurrence.first': { readonly rule: string; readonly day: string };
  /** When something that comes up once does. */
  'recurrence.once': { readonly day: string; readonly time: string };
}
