import { daysIn } from '../checks/dates';
import { type Finding, fine, wrong } from '../checks/finding';
import type { DateOnly } from './instant';
import { dayNumber } from './zone-days';

/** A day that comes round every year. */
export interface YearlyDay {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Any leap year: in it every yearly day exists. */
const LEAP_YEAR = 2024;

/** The next date, today included, on which a yearly day falls; 29 February is 28 February in years without it. */
export function nextOn(yearly: YearlyDay, today: DateOnly): DateOnly {
  const year = Number(today.slice(0, 4));
  const thisYear = inYear(yearly, year);
  return thisYear >= today ? thisYear : inYear(yearly, year + 1);
}

/** How many days from today until a yearly day falls next; 0 on the day itself. */
export function daysUntil(yearly: YearlyDay, today: DateOnly): number {
  return dayNumber(nextOn(yearly, today)) - dayNumber(today);
}

/** The date on which a yearly day falls nearest to today, before or after; of two the later. */
export function nearestOn(yearly: YearlyDay, today: DateOnly): DateOnly {
  const next = nextOn(yearly, today);
  const last = inYear(yearly, Number(next.slice(0, 4)) - 1);
  return dayNumber(next) - dayNumber(today) <= dayNumber(today) - dayNumber(last) ? next : last;
}

/** How many days lie between today and the nearest fall of a yearly day, before or after. */
export function daysFrom(yearly: YearlyDay, today: DateOnly): number {
  return Math.abs(dayNumber(nearestOn(yearly, today)) - dayNumber(today));
}

/** The date of a yearly day in a year. */
export function inYear({ month, day }: YearlyDay, year: number): DateOnly {
  const date = [month, Math.min(day, daysIn(year, month))].map((number) => String(number).padStart(2, '0'));
  return [String(year).padStart(4, '0'), ...date].join('-');
}

/** A yearly day that exists, in `year` when one is given, else in any (INVALID). */
export function yearlyDay(yearly: YearlyDay, year: number | null): Finding<YearlyDay> {
  const { month, day } = yearly;
  if (!Number.isInteger(month) || month < 1 || month > 12)
    return wrong(yearly, 'INVALID', `There is no month ${month}. Give one from 1 to 12.`);
  const last = daysIn(LEAP_YEAR, month);
  if (!Number.isInteger(day) || day < 1 || day > last)
    return wrong(yearly, 'INVALID', `${monthName(month)} has no day ${day}. Give one from 1 to ${last}.`);
  return year !== null && day > daysIn(year, month)
    ? wrong(yearly, 'INVALID', `${year} had no 29 February. Give another day or year, or leave the year out.`)
    : fine({ month, day });
}

function monthName(month: number): string {
  return new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(LEAP_YEAR, month - 1, 1));
}
