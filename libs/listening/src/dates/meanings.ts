import { Temporal } from 'temporal-polyfill';
import type { Naming } from './calendar';
import { type Day, dated, endOfMonth, endOfWorkWeek, nextDayNumbered, workdayFrom, workdaysAfter } from './day';
import { type Writing, writtenOn } from './heard-date';

/** The numbers that the words of a naming bring: 0 where they bring none. */
export interface Said {
  readonly count: number;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
}

type Meaning = (today: Day, said: Said, writing: Writing) => Day | Temporal.PlainDateTime | null;

const FORTNIGHT = 14;
const MIDDLE_OF_MONTH = 15;
const WEDNESDAY = 3;
const MONTHS_AHEAD = 12;

/** Which day is meant, from the day of writing; null when there is none. */
export const MEANINGS: Readonly<Record<Naming, Meaning>> = {
  TODAY: (today) => today,
  TOMORROW: (today) => today.add({ days: 1 }),
  DAY_AFTER_TOMORROW: (today) => today.add({ days: 2 }),
  IN_MINUTES: (_, { count }, writing) => later(writing, count),
  IN_HOURS: (_, { count }, writing) => later(writing, count * 60),
  IN_HALF_AN_HOUR: (_, _said, writing) => later(writing, 30),
  IN_DAYS: (today, { count }) => today.add({ days: count }),
  IN_WORKDAYS: (today, { count }, writing) => workdaysAfter(today, count, writing),
  IN_WEEKS: (today, { count }) => today.add({ weeks: count }),
  IN_MONTHS: (today, { count }) => today.add({ months: count }),
  IN_A_FORTNIGHT: (today) => today.add({ days: FORTNIGHT }),
  WEEKDAY: (today, { weekday }) => nextWeekday(today, weekday),
  WEEKDAY_OF_NEXT_WEEK: (today, { weekday }) => mondayAfter(today).add({ days: weekday - 1 }),
  WEEK_AFTER_WEEKDAY: (today, { weekday }) => nextWeekday(today, weekday).add({ weeks: 1 }),
  WEEKDAY_NUMBERED: (today, { weekday, day }) => weekdayNumbered(today, weekday, day),
  NUMBERED: (today, { day }) => nextDayNumbered(today, day),
  START_OF_NEXT_WEEK: (today, _, writing) => workdayFrom(mondayAfter(today), writing),
  MIDDLE_OF_NEXT_WEEK: (today) => mondayAfter(today).add({ days: WEDNESDAY - 1 }),
  END_OF_NEXT_WEEK: (today, _, writing) => endOfWorkWeek(mondayAfter(today), writing),
  NEXT_WEEK: (today, _, writing) => workdayFrom(mondayAfter(today), writing),
  WEEK_AFTER_NEXT: (today, _, writing) => workdayFrom(mondayAfter(today).add({ weeks: 1 }), writing),
  NEXT_MONTH: (today, _, writing) => workdayFrom(today.with({ day: 1 }).add({ months: 1 }), writing),
  END_OF_WEEK: (today, _, writing) => endOfWorkWeek(today, writing),
  START_OF_NEXT_MONTH: (today, _, writing) => workdayFrom(today.with({ day: 1 }).add({ months: 1 }), writing),
  END_OF_NEXT_MONTH: (today) => endOfMonth(today.with({ day: 1 }).add({ months: 1 })),
  END_OF_MONTH: (today) => endOfMonth(today),
  START_OF_NAMED_MONTH: (today, { month }, writing) => {
    const first = dated(today, month, 1, null);
    return first && workdayFrom(first, writing);
  },
  MIDDLE_OF_NAMED_MONTH: (today, { month }) => dated(today, month, MIDDLE_OF_MONTH, null),
  END_OF_NAMED_MONTH: (today, { month }) => endOfNamedMonth(today, month),
  END_OF_QUARTER: (today, { count }) => (count < 1 || count > 4 ? null : endOfNamedMonth(today, count * 3)),
  END_OF_YEAR: (today) => today.with({ month: 12, day: 31 }),
  LEAP_DAY: (today) => dated(today, 2, 29, null),
};

/** The last day of what is longer than a day; MEANINGS has the first. */
export const LAST_DAYS: Readonly<Partial<Record<Naming, (today: Day, writing: Writing) => Day>>> = {
  NEXT_WEEK: (today, writing) => endOfWorkWeek(mondayAfter(today), writing),
  WEEK_AFTER_NEXT: (today, writing) => endOfWorkWeek(mondayAfter(today).add({ weeks: 1 }), writing),
  NEXT_MONTH: (today) => endOfMonth(today.with({ day: 1 }).add({ months: 1 })),
};

/** The next such day that is not today: "Monday", said on a Monday, is in a week. */
export function nextWeekday(today: Day, weekday: number): Day {
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
}

function mondayAfter(today: Day): Day {
  return today.add({ days: 8 - today.dayOfWeek });
}

/** The next month in which that number falls on that day of the week. */
function weekdayNumbered(today: Day, weekday: number, number: number): Day | null {
  for (let months = 0; months < MONTHS_AHEAD; months += 1) {
    const from = months === 0 ? today : today.with({ day: 1 }).add({ months });
    const found = nextDayNumbered(from, number);
    if (found?.dayOfWeek === weekday) return found;
  }
  return null;
}

function endOfNamedMonth(today: Day, month: number): Day {
  const end = endOfMonth(today.with({ day: 1, month }));
  return Temporal.PlainDate.compare(end, today) < 0 ? endOfMonth(end.add({ years: 1 }).with({ day: 1 })) : end;
}

function later(writing: Writing, minutes: number): Temporal.PlainDateTime {
  const at = Temporal.Instant.from(writing.at).add({ minutes });
  return writtenOn({ ...writing, at: at.toString() });
}
