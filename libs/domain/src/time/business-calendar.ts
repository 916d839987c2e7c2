import { WEEKDAYS, type Weekday } from '../vocabulary/week';
import type { DateOnly } from './instant';

/** A span of a day of the week in which the business is open, in minutes from midnight; `to` is exclusive, at most 1440. */
export interface OpenSpan {
  readonly day: Weekday;
  readonly from: number;
  readonly to: number;
}

/**
 * When a business works: spans of the week on the clocks of an IANA zone, and dates on which it does not.
 * Without any span every hour of every day counts, holidays excepted, so that time never stands still.
 */
export interface BusinessCalendar {
  readonly zone: string;
  readonly hours: readonly OpenSpan[];
  readonly holidays: readonly DateOnly[];
}

/** Monday to Friday, 9 to 17. */
export const DEFAULT_HOURS: readonly OpenSpan[] = WEEKDAYS.slice(0, 5).map((day) => ({ day, from: 540, to: 1020 }));
