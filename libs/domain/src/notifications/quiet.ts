import { type Instant, instantOf, millis, MINUTE_MS } from '../time/instant';
import { atWallTime, dayAt, type DayNumber, startOfDay } from '../time/zone-days';
import { WEEKDAYS, type Weekday } from '../vocabulary/week';
import type { NotificationChoices } from './choices';

type Quiet = Pick<NotificationChoices, 'quietFrom' | 'quietTo' | 'quietDays'>;

const MONDAY_OFFSET = 3; // 1970-01-01 was a Thursday.
const DAYS_OF_A_WEEK = 7;

/** Which day of the week a date is. */
export function weekdayOf(day: DayNumber): Weekday {
  const index = (((day + MONDAY_OFFSET) % DAYS_OF_A_WEEK) + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;
  return WEEKDAYS[index] ?? 'MONDAY';
}

/**
 * When something may disturb a member whose clocks are those of this IANA zone: now, or as the quiet hours and days end
 * that hold now. Wall times of a day on which the clocks change are those of `atWallTime`.
 */
export function disturbAt(quiet: Quiet, zone: string, now: Instant): Instant {
  let time = millis(now);
  // Quiet spans may meet: the evening before a quiet day, that day, and the night after it.
  for (let step = 0; step < 3 * DAYS_OF_A_WEEK; step += 1) {
    const end = endOfQuiet(quiet, zone, time);
    if (end === null) break;
    time = end;
  }
  return instantOf(time);
}

/** When the quiet ends that holds at a time; null when none does. */
function endOfQuiet(quiet: Quiet, zone: string, time: number): number | null {
  const today = dayAt(time, zone);
  if (quiet.quietDays.includes(weekdayOf(today))) return startOfDay(today + 1, zone);
  const spans = [today - 1, today].map((day) => hoursOf(quiet, zone, day));
  return spans.find((span) => span !== null && span.from <= time && time < span.to)?.to ?? null;
}

function hoursOf({ quietFrom, quietTo }: Quiet, zone: string, day: DayNumber) {
  if (quietFrom === null || quietTo === null) return null;
  const last = quietTo > quietFrom ? day : day + 1;
  return {
    from: atWallTime(day, quietFrom * MINUTE_MS, zone),
    to: atWallTime(last, quietTo * MINUTE_MS, zone),
  };
}
