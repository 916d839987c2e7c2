import { Temporal } from 'temporal-polyfill';
import { dateOnly, daysIn } from '../../checks/dates';
import { DUE_YEARS } from '../../checks/limits';
import type { DateOnly } from '../../time/instant';
import { RULE_DAYS } from '../../vocabulary/recurrence';
import { monthName } from '../../wording/dates';
import type { Meaning, Phrase } from './phrase';
import { DAY, FULL_DAY, MONTH, monthNumber, NTH, nthOf, NUMBER, numberOf, ruleDay, UNIT } from './vocabulary';

const ON = '(?:(?:on|by|from|starting|starting on|beginning|this|next)\\s+)?';
const day = (today: DateOnly) => Temporal.PlainDate.from(today);
const date = (found: Temporal.PlainDate): Meaning => ({ kind: 'DATE', date: found.toString() });
const wrong = (problem: string): Meaning => ({ kind: 'WRONG', problem });

/** Days that lie ahead: "tomorrow", "next friday", "in 2 weeks", "3 March", "2026-12-24". */
export const DATE_PHRASES: readonly Phrase[] = [
  { source: `${ON}today`, read: (_, today) => date(day(today)) },
  { source: `${ON}tomorrow`, read: (_, today) => date(day(today).add({ days: 1 })) },
  { source: `${ON}(?:the\\s+)?day after tomorrow`, read: (_, today) => date(day(today).add({ days: 2 })) },
  { source: `${ON}(${FULL_DAY})`, read: ([, name], today) => weekday(name ?? '', today) },
  { source: `(?:on|by|from|starting|this|next)\\s+(${DAY})`, read: ([, name], today) => weekday(name ?? '', today) },
  {
    source: `in\\s+(${NUMBER})\\s+(${UNIT})`,
    read: ([, n, unit], today) => ahead(numberOf(n ?? ''), unit ?? '', today),
  },
  { source: 'next\\s+(week|month|year)', read: ([, unit], today) => date(beginOfNext(unit ?? '', day(today))) },
  { source: `${ON}(\\d{4})-(\\d\\d)-(\\d\\d)`, read: ([, y, m, d]) => exact(Number(y), Number(m), Number(d)) },
  {
    source: `${ON}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?`,
    read: ([, d, m, y], today) => dated(Number(d), Number(m), y, today),
  },
  {
    source: `${ON}(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})(?:\\s+(\\d{4}))?`,
    read: ([, d, m, y], today) => dated(Number(d), monthNumber(m ?? ''), y, today),
  },
  {
    source: `${ON}(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?`,
    read: ([, m, d, y], today) => dated(Number(d), monthNumber(m ?? ''), y, today),
  },
  { source: `on\\s+the\\s+(${NTH})`, read: ([, nth], today) => dayOfMonth(nthOf(nth ?? ''), day(today)) },
];

/** The next day of that name after today. */
function weekday(name: string, today: DateOnly): Meaning {
  const from = day(today);
  const days = (RULE_DAYS.indexOf(ruleDay(name)) + 1 - from.dayOfWeek + 7) % 7;
  return date(from.add({ days: days === 0 ? 7 : days }));
}

function ahead(n: number, unit: string, today: DateOnly): Meaning {
  if (n === 0) return wrong('In nothing is now. Say how long from now.');
  const units = `${unit.toLowerCase().replace(/s$/, '')}s`;
  const found = day(today).add({ [units]: n });
  return found.year > DUE_YEARS.last ? wrong(TOO_FAR) : date(found);
}

function beginOfNext(unit: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const small = unit.toLowerCase();
  if (small === 'week') return today.add({ days: 8 - today.dayOfWeek });
  if (small === 'month') return today.add({ months: 1 }).with({ day: 1 });
  return today.add({ years: 1 }).with({ month: 1, day: 1 });
}

function exact(year: number, month: number, ofMonth: number): Meaning {
  const written = [String(year).padStart(4, '0'), ...[month, ofMonth].map((one) => String(one).padStart(2, '0'))].join(
    '-',
  );
  const { problem, value } = dateOnly(written);
  if (problem) return wrong(problem.message);
  return year < DUE_YEARS.first || year > DUE_YEARS.last ? wrong(TOO_FAR) : { kind: 'DATE', date: value };
}

/** A day of a month; without a year the next one, today included. */
function dated(ofMonth: number, month: number, year: string | undefined, today: DateOnly): Meaning {
  if (month < 1 || month > 12) return wrong(`There is no month ${month}. Give one from 1 to 12.`);
  const most = month === 2 ? 29 : daysIn(2024, month);
  if (ofMonth < 1 || ofMonth > most)
    return wrong(`${monthName('en', month)} has no day ${ofMonth}. Give one from 1 to ${most}.`);
  if (year) return exact(Number(year), month, ofMonth);
  const from = day(today);
  const years = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((more) => from.year + more);
  const fits = (one: number) =>
    ofMonth <= daysIn(one, month) &&
    Temporal.PlainDate.compare(Temporal.PlainDate.from({ year: one, month, day: ofMonth }), from) >= 0;
  return exact(years.find(fits) ?? from.year, month, ofMonth);
}

function dayOfMonth(nth: number, today: Temporal.PlainDate): Meaning {
  if (nth > 31 || nth === 0) return wrong(`No month has a day ${nth}. Give one from 1 to 31.`);
  const months = [0, 1, 2].map((more) => today.with({ day: 1 }).add({ months: more }));
  const days = months
    .filter(({ daysInMonth }) => nth <= daysInMonth)
    .map((month) => month.with({ day: nth < 0 ? month.daysInMonth : nth }));
  return date(days.find((one) => Temporal.PlainDate.compare(one, today) >= 0) ?? today);
}

const TOO_FAR = `Nobody will be there to do it. Give a year from ${DUE_YEARS.first} to ${DUE_YEARS.last}.`;
