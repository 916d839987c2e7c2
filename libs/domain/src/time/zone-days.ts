import { Temporal } from 'temporal-polyfill';
import { DAY_MS, type DateOnly, instantOf, millis } from './instant';

/** A calendar date as the number of days since 1970-01-01. */
export type DayNumber = number;

// Asking for a midnight is slow and a page asks for the same few days of the same few zones a thousand times.
const midnights = new Map<string, Map<DayNumber, number>>();
const MIDNIGHTS_KEPT = 4_000;

/** The number of a date; NaN when there is no such date. */
export function dayNumber(date: DateOnly): DayNumber {
  return millis(`${date}T00:00:00Z`) / DAY_MS;
}

/** The date of a number. */
export function dateOfDay(day: DayNumber): DateOnly {
  return instantOf(day * DAY_MS).slice(0, -'T00:00:00.000Z'.length);
}

/** The first instant of a date on the clocks of an IANA zone, in milliseconds since 1970. */
export function startOfDay(day: DayNumber, zone: string): number {
  let known = midnights.get(zone);
  if (!known || known.size > MIDNIGHTS_KEPT) midnights.set(zone, (known = new Map<DayNumber, number>()));
  let start = known.get(day);
  if (start === undefined) {
    start = Temporal.PlainDate.from(dateOfDay(day)).toZonedDateTime(zone).epochMilliseconds;
    known.set(day, start);
  }
  return start;
}

/** The date that the clocks of an IANA zone show at a time in milliseconds since 1970. */
export function dayAt(time: number, zone: string): DayNumber {
  let day = Math.floor(time / DAY_MS);
  while (startOfDay(day, zone) > time) day -= 1;
  while (startOfDay(day + 1, zone) <= time) day += 1;
  return day;
}

/**
 * When the clocks of a zone show a wall time of a date, given in milliseconds from midnight (24 h is the next midnight).
 * Of a time that comes twice the first; of one that is skipped the moment the clocks jump. So a later wall time of a
 * date is never an earlier instant.
 */
export function atWallTime(day: DayNumber, wall: number, zone: string): number {
  if (wall >= DAY_MS) return startOfDay(day + 1, zone);
  const start = startOfDay(day, zone);
  if (wall === 0) return start;
  return startOfDay(day + 1, zone) - start === DAY_MS ? start + wall : onADayThatChanges(day, wall, zone);
}

function onADayThatChanges(day: DayNumber, wall: number, zone: string): number {
  const shown = Temporal.PlainDate.from(dateOfDay(day)).toPlainDateTime().add({ milliseconds: wall });
  const found = shown.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (found.toPlainDateTime().equals(shown)) return found.epochMilliseconds;
  return (found.getTimeZoneTransition('next') ?? found).epochMilliseconds;
}

/** The wall time that the clocks of a zone show, in milliseconds from midnight. */
export function wallTimeAt(time: number, zone: string): number {
  const shown = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainTime();
  return Temporal.PlainTime.from('00:00').until(shown).total('milliseconds');
}
