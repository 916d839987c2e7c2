import {
  ANSWER_BUSINESS_DAYS,
  addBusinessDays,
  DAY_MS,
  dateOfDay,
  dayNumber,
  type Instant,
  instantOf,
  isAfter,
  LEAD_DAYS_MAX,
  millis,
  type Setting,
  startOfDay,
  wallClock,
} from '@heed/domain';

/** The date of an instant by the workspace's clocks, and when it begins and ends. */
export function dayOf(now: Instant, { zone }: Setting['calendar']) {
  const { date } = wallClock(now, zone);
  const day = dayNumber(date);
  return { date, begin: instantOf(startOfDay(day, zone)), end: instantOf(startOfDay(day + 1, zone)) };
}

const LONGEST_HOLIDAYS_DAYS = 30;

/** The latest instant, in whole days before `now`, since which a business day has passed; 30 days ago at the earliest. */
export function businessDayAgo(now: Instant, calendar: Setting['calendar']): Instant {
  const ago = (days: number) => instantOf(millis(now) - days * DAY_MS);
  let days = 1;
  while (days < LONGEST_HOLIDAYS_DAYS && isAfter(addBusinessDays(ago(days), ANSWER_BUSINESS_DAYS, calendar), now))
    days += 1;
  return ago(days);
}

/** The days of the year within reach: 29 February falls on 28 February in years without it. */
export function daysAhead(date: string) {
  const today = dayNumber(date);
  return Array.from({ length: LEAD_DAYS_MAX + 1 }, (_, ahead) => {
    const [year = 0, month = 0, day = 0] = dateOfDay(today + ahead)
      .split('-')
      .map(Number);
    const here = { month, day, ahead, year };
    const leap = dateOfDay(today + ahead + 1).endsWith('-02-29');
    return month === 2 && day === 28 && !leap ? [here, { ...here, day: 29 }] : [here];
  }).flat();
}
