import { Temporal } from 'temporal-polyfill';
import type { Writing } from './heard-date';

export type Day = Temporal.PlainDate;

const FURTHEST_WORKDAY = 400;
const FRIDAY = 5;

/** The so-manieth working day after a day. */
export function workdaysAfter(day: Day, count: number, { isWorkday }: Writing): Day {
  let left = count;
  let last = day;
  for (let steps = 0; left > 0 && steps < FURTHEST_WORKDAY; steps += 1) {
    last = last.add({ days: 1 });
    if (isWorkday(last.toString())) left -= 1;
  }
  return last;
}

/** That day, or the next working day after it. */
export function workdayFrom(day: Day, writing: Writing): Day {
  return writing.isWorkday(day.toString()) ? day : workdaysAfter(day, 1, writing);
}

/** The last working day before a day, the day before where nobody works for a week. */
export function workdayBefore(day: Day, { isWorkday }: Writing): Day {
  const before = [1, 2, 3, 4, 5, 6, 7].map((days) => day.subtract({ days }));
  return before.find((one) => isWorkday(one.toString())) ?? day.subtract({ days: 1 });
}

/** The last working day of its week, of weeks from Monday to Sunday; Friday where nobody works at all. */
export function endOfWorkWeek(day: Day, { isWorkday }: Writing): Day {
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  const worked = [6, 5, 4, 3, 2, 1, 0].map((days) => monday.add({ days })).find((one) => isWorkday(one.toString()));
  return worked ?? monday.add({ days: FRIDAY - 1 });
}

export function endOfMonth(day: Day): Day {
  return day.with({ day: day.daysInMonth });
}

/** The next day with that number, today included; null when no month ahead has it. */
export function nextDayNumbered(day: Day, number: number): Day | null {
  for (let months = 0; months < 12; months += 1) {
    const month = day.with({ day: 1 }).add({ months });
    if (number > month.daysInMonth) continue;
    const found = month.with({ day: number });
    if (Temporal.PlainDate.compare(found, day) >= 0) return found;
  }
  return null;
}

/** The date of a day and month ahead, or of the year that is given; null when there is none. */
export function dated(day: Day, month: number, number: number, year: number | null): Day | null {
  const years = year === null ? [0, 1, 2, 3, 4].map((ahead) => day.year + ahead) : [year];
  for (const one of years) {
    const found = existing(one, month, number);
    if (found !== null && (year !== null || Temporal.PlainDate.compare(found, day) >= 0)) return found;
  }
  return null;
}

function existing(year: number, month: number, day: number): Day | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
