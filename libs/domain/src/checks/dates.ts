import { DAY_MS, type DateOnly, type Instant, instantOf, millis } from '../time/instant';
import { type Finding, fine, wrong } from './finding';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/;

// An offset can carry the first and the last day out of the years that four digits write.
const FIRST = millis('0001-01-01T00:00:00.000Z');
const LAST = millis('9999-12-31T23:59:59.999Z');

/** A calendar date that exists, yyyy-mm-dd (INVALID). 29 February only in leap years. */
export function dateOnly(value: string): Finding<DateOnly> {
  const clean = value.trim();
  return exists(clean)
    ? fine(clean)
    : wrong(value, 'INVALID', 'There is no such date. Give one as yyyy-mm-dd, for example 2026-11-22.');
}

/** An instant with its offset, ISO 8601 (INVALID); returned in UTC with milliseconds. */
export function instant(value: string): Finding<Instant> {
  const clean = value.trim();
  const date = INSTANT.exec(clean)?.[1];
  const time = date !== undefined && exists(date) ? millis(clean) : NaN;
  return Number.isNaN(time) || time < FIRST || time > LAST
    ? wrong(
        value,
        'INVALID',
        'There is no such time. Give one in ISO 8601 with offset, for example 2026-11-22T09:12:00Z.',
      )
    : fine(instantOf(time));
}

function exists(value: string): boolean {
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (year === undefined || Number(year) === 0) return false;
  return (
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
  );
}

const LONGEST_SNOOZE_DAYS = 366;

/**
 * When something put off comes back: ahead of now, at most a year (INVALID); returned in UTC with milliseconds.
 * @param instead what to do when it is to stay away longer, as a verb
 */
export function snoozeEnd(until: Instant, now: Instant, instead: string): Finding<Instant> {
  const ahead = millis(until) - millis(now);
  if (ahead <= 0) return wrong(until, 'INVALID', 'This time has passed. Choose one that lies ahead.');
  if (ahead > LONGEST_SNOOZE_DAYS * DAY_MS)
    return wrong(until, 'INVALID', `This is more than a year ahead. Choose an earlier time, or ${instead}.`);
  return fine(instantOf(millis(until)));
}

/** How many days a month (1 to 12) of a year has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
