import type { BusinessCalendar } from './business-calendar';
import { type DateOnly, DAY_MS, type Instant, instantOf, millis, MINUTE_MS } from './instant';
import { type Opening, openingsOn, spansOn } from './openings';
import { atWallTime, dayAt, dayNumber, type DayNumber, wallTimeAt } from './zone-days';

/** No count looks further than ten years, so that a date typed as of the year 26 costs no more than another. */
const FURTHEST_DAYS = 3_660;

/** Whether the business is open at an instant. */
export function isOpen(at: Instant, calendar: BusinessCalendar): boolean {
  const time = millis(at);
  return openingsOn(dayAt(time, calendar.zone), calendar).some(({ from, to }) => from <= time && time < to);
}

/** Whether the business opens at all on a date. */
export function isBusinessDay(date: DateOnly, calendar: BusinessCalendar): boolean {
  return works(dayNumber(date), calendar);
}

/** The first open instant at or after `at`: itself while open. Ten years on at the latest. */
export function nextOpening(at: Instant, calendar: BusinessCalendar): Instant {
  const time = millis(at);
  for (const { from } of openingsFrom(time, calendar)) return instantOf(from);
  return instantOf(time + FURTHEST_DAYS * DAY_MS);
}

/**
 * The instant at which so many open minutes (fractions count, none or fewer is `at` itself) have passed since `at`.
 * The last minute of an opening ends with it: Friday 16:00 plus an hour is Friday 17:00. Ten years on at the latest.
 */
export function addBusinessMinutes(at: Instant, minutes: number, calendar: BusinessCalendar): Instant {
  const time = millis(at);
  let left = minutes * MINUTE_MS;
  if (left <= 0) return instantOf(time);
  for (const { from, to } of openingsFrom(time, calendar)) {
    if (from + left <= to) return instantOf(from + left);
    left -= to - from;
  }
  return instantOf(time + FURTHEST_DAYS * DAY_MS);
}

/**
 * The same wall time on the so-manieth business day after the date of `at`; none or fewer is `at` itself. Of a wall
 * time that comes twice that day the first, of one that is skipped the moment the clocks jump. Ten years on at the latest.
 */
export function addBusinessDays(at: Instant, days: number, calendar: BusinessCalendar): Instant {
  const { zone } = calendar;
  const time = millis(at);
  if (days <= 0) return instantOf(time);
  let left = days;
  let day = dayAt(time, zone);
  for (const furthest = day + FURTHEST_DAYS; left > 0 && day < furthest;) {
    day += 1;
    if (works(day, calendar)) left -= 1;
  }
  return instantOf(atWallTime(day, wallTimeAt(time, zone), zone));
}

/**
 * The most business days that can be added to `from` (as `addBusinessDays` does) without passing `to`: from Friday 17:00
 * to Monday 16:59 none, from 17:00 on one. 0 when `to` is not later; counts ten years at most.
 */
export function businessDaysBetween(from: Instant, to: Instant, calendar: BusinessCalendar): number {
  const { zone } = calendar;
  const start = millis(from);
  const end = millis(to);
  if (!(start < end)) return 0;
  const first = dayAt(start, zone);
  const last = Math.min(dayAt(end, zone), first + FURTHEST_DAYS);
  let count = 0;
  for (let day = first + 1; day <= last; day += 1) if (works(day, calendar)) count += 1;
  return works(last, calendar) && count > 0 && atWallTime(last, wallTimeAt(start, zone), zone) > end
    ? count - 1
    : count;
}

/** The end of the last opening of the first business day after the date of `now`. Ten years on at the latest. */
export function endOfNextBusinessDay(now: Instant, calendar: BusinessCalendar): Instant {
  const today = dayAt(millis(now), calendar.zone);
  for (let day = today + 1; day <= today + FURTHEST_DAYS; day += 1) {
    const last = openingsOn(day, calendar).at(-1);
    if (last) return instantOf(last.to);
  }
  return instantOf(millis(now) + FURTHEST_DAYS * DAY_MS);
}

function works(day: DayNumber, calendar: BusinessCalendar): boolean {
  return spansOn(day, calendar).length > 0;
}

/** What is open from a time on, in order; the first opening begins there when it is running. */
function* openingsFrom(time: number, calendar: BusinessCalendar): Generator<Opening> {
  const today = dayAt(time, calendar.zone);
  for (let day = today; day <= today + FURTHEST_DAYS; day += 1) {
    for (const { from, to } of openingsOn(day, calendar)) {
      if (to > time) yield { from: Math.max(from, time), to };
    }
  }
}
