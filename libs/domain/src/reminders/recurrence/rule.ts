import type { DateOnly } from '../../time/instant';
import { type Frequency, RULE_DAYS, type RuleDay } from '../../vocabulary/recurrence';

/** A day of the week, of a month or year the how-manieth: -1 is the last; null: each of them. */
export interface NthDay {
  readonly day: RuleDay;
  readonly nth: number | null;
}

/** What a recurrence rule says (RFC 5545, 3.3.10), as far as reminders use it. Lists are in order, each value once. */
export interface RecurrenceRule {
  readonly freq: Frequency;
  readonly interval: number;
  /** 1 to 12; of a YEARLY one. */
  readonly byMonth: readonly number[];
  /** 1 to 31, or -1 to -31 from the end; of a MONTHLY or YEARLY one. */
  readonly byMonthDay: readonly number[];
  readonly byDay: readonly NthDay[];
  /** How many occurrences there are in all. */
  readonly count: number | null;
  /** The last day it may fall on, by the clocks of the reminder's zone. */
  readonly until: DateOnly | null;
}

/** A rule that says nothing but how often. */
export function everySo(freq: Frequency, interval = 1): RecurrenceRule {
  return { freq, interval, byMonth: [], byMonthDay: [], byDay: [], count: null, until: null };
}

/**
 * A rule as canonical text: its parts in one order, an INTERVAL of 1 left out. UNTIL is a day and means all of it; beside a
 * DTSTART with a time RFC 5545 wants the end of that day in UTC instead.
 */
export function writeRule(rule: RecurrenceRule): string {
  const { freq, interval, byMonth, byMonthDay, byDay, count, until } = rule;
  const parts: readonly (readonly [string, string | number | null])[] = [
    ['FREQ', freq],
    ['INTERVAL', interval === 1 ? null : interval],
    ['BYMONTH', byMonth.join()],
    ['BYMONTHDAY', byMonthDay.join()],
    ['BYDAY', byDay.map(({ nth, day }) => `${nth ?? ''}${day}`).join()],
    ['COUNT', count],
    ['UNTIL', until === null ? null : until.replaceAll('-', '')],
  ];
  return parts.flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name}=${value}`])).join(';');
}

/** Days of the week in order: by their number in the month, then by the week; each once. */
export function sortDays(days: readonly NthDay[]): NthDay[] {
  const order = ({ nth, day }: NthDay) => (nth === null ? 0 : nth < 0 ? 100 + nth : nth) * 10 + RULE_DAYS.indexOf(day);
  const once = new Map(days.map((day) => [order(day), day]));
  return [...once].sort(([a], [b]) => a - b).map(([, day]) => day);
}

/** Days of a month in order, those from the end last; each once. */
export function sortMonthDays(days: readonly number[]): number[] {
  const order = (day: number) => (day < 0 ? 100 + day : day);
  return [...new Set(days)].sort((a, b) => order(a) - order(b));
}
