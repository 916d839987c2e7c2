import { type DateOnly, type Instant, instantOf, millis, MINUTE_MS } from '../time/instant';
import { atWallTime, dateOfDay, dayAt, type DayNumber } from '../time/zone-days';
import type { NotificationChoices } from './choices';
import { weekdayOf } from './quiet';

type Wish = Pick<NotificationChoices, 'mail' | 'digestAt' | 'quietDays'>;

/** A day's mail: the date it is of, and when its hour comes. */
export interface DigestHour {
  readonly day: DateOnly;
  readonly at: Instant;
}

const A_WEEK = 7;

/** The mail of today on the clocks of this zone, once its hour has come; null before, on quiet days and without mail. */
export function digestDue(wish: Wish, zone: string, now: Instant): DigestHour | null {
  const today = hourOn(wish, zone, dayAt(millis(now), zone));
  return today !== null && millis(today.at) <= millis(now) ? today : null;
}

/** The next mail whose hour is yet to come; null when none is wanted. */
export function nextDigest(wish: Wish, zone: string, now: Instant): DigestHour | null {
  const today = dayAt(millis(now), zone);
  for (let day = today; day <= today + A_WEEK; day += 1) {
    const hour = hourOn(wish, zone, day);
    if (hour !== null && millis(hour.at) > millis(now)) return hour;
  }
  return null;
}

function hourOn({ mail, digestAt, quietDays }: Wish, zone: string, day: DayNumber): DigestHour | null {
  if (mail === 'OFF' || quietDays.includes(weekdayOf(day))) return null;
  return { day: dateOfDay(day), at: instantOf(atWallTime(day, digestAt * MINUTE_MS, zone)) };
}
