import { atWallTime, dayAt, HOUR_MS, type Instant, instantOf, millis } from '@heed/domain';

const NINE = 9 * HOUR_MS;

/** Tomorrow at 09:00 on the clocks of an IANA zone. */
export function tomorrowMorning(now: Instant, zone: string): Instant {
  return instantOf(atWallTime(dayAt(millis(now), zone) + 1, NINE, zone));
}
