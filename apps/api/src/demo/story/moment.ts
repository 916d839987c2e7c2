import type { Weekday } from '@heed/domain';

/**
 * A moment of a story, counted from the day of the demo by the bakery's clocks. What happened is put on a day on which
 * the bakery is open, that day or the last one before; what lies ahead on that day or the first one after. Where the
 * days of a story would fall on one another, they keep their order.
 */
export interface Moment {
  /** Days from the day of the demo; negative before it. */
  readonly days: number;
  /** Or this weekday of so many weeks ago, 1 the last one before today. */
  readonly weekday?: Weekday;
  /** Wall time, for example "07:40"; left out of what is due on a day. */
  readonly at: string | null;
}

/** So many days before today; 0 is today, or the last open day while that time has not come. */
export function ago(days: number, at: string): Moment {
  return { days: -days, at };
}

/** The last such weekday before today, the one before that by 2, and so on. */
export function last(weekday: Weekday, weeks: number, at: string): Moment {
  return { days: -7 * weeks, weekday, at };
}

/** So many days ahead; without a time the day itself. */
export function ahead(days: number, at: string | null = null): Moment {
  return { days, at };
}
