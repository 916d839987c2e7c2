import type { DateOnly } from '../time/instant';
import { sayDate } from '../wording/dates';
import { say } from '../wording/say';

/** How many promises a member may owe on one day before somebody says so, and what a workspace begins with. */
export const PROMISES_PER_DAY = { least: 1, most: 50, default: 5 } as const;

/** Whether a day holds one more promise. */
export interface Capacity {
  /** How many are due that day already. */
  readonly due: number;
  readonly limit: number;
}

/** Whether the day is full: one more would be too many. Nothing is refused for it. */
export function isDayFull({ due, limit }: Capacity): boolean {
  return due >= limit;
}

/** What to say of a full day, in the reader's language; null while there is room. */
export function fullDayText(
  day: Capacity,
  when: { readonly date: DateOnly; readonly today: DateOnly; readonly language: string },
): string | null {
  if (!isDayFull(day)) return null;
  const { language, date, today } = when;
  return say(language, 'promise.dayFull', { ...day, day: sayDate(language, date, today) });
}
