import { atWallTime, dayAt, MINUTE_MS } from '@heed/domain';
import { BAKERY, holidaysOf, HOURS } from './bakery';
import { Almanac } from './stage/almanac';

/** Nothing of the demo is older: a little more than thirteen months. */
const DAYS_OPEN = 410;
const SIX = 6 * 60 * MINUTE_MS;

/** When the bakery began with Heed, and the days it knows, for a demo made now. */
export function openingOf(now: Date) {
  const today = dayAt(now.getTime(), BAKERY.timeZone);
  const year = now.getUTCFullYear();
  // From the year before the opening to the one after next, because promises and plans lie ahead.
  const holidays = [year - 2, year - 1, year, year + 1, year + 2].flatMap(holidaysOf);
  const dates = holidays.map(({ date }) => date);
  return {
    at: atWallTime(today - DAYS_OPEN, SIX, BAKERY.timeZone),
    almanac: new Almanac(now.getTime(), { zone: BAKERY.timeZone, hours: HOURS, holidays: dates }),
    holidays,
  };
}
