import { Temporal } from 'temporal-polyfill';
import { isSilenced, withClock, withLead } from './beside-day';
import type { Calendar } from './calendar';
import { ENGLISH } from './calendars/english';
import { FRENCH } from './calendars/french';
import { GERMAN } from './calendars/german';
import { SPANISH } from './calendars/spanish';
import { type HeardClock, readClocks } from './clocks';
import { type HeardDate, type Writing, writtenOn } from './heard-date';
import { type NamedDay, readDays } from './read-days';
import { readWrittenDates } from './read-written-dates';

const BETWEEN = /^[\s,]{1,3}(?:(?:den|dem|le|el|the|on) )?$/i;
/** "Friday's meeting" names a meeting and no day. */
const POSSESSIVE = /^'s\s\p{L}/u;
const WITH_YEAR = /\d{4}|\d\.\d{1,2}\.\d\d/;
const CALENDARS: Readonly<Record<string, Calendar>> = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH };

/**
 * The dates that a sentence of at most a few hundred words names, in their order, none over another, with the small
 * words before them ("bis Freitag"). A weekday lies ahead, never on the day of writing; a time without a day is the next
 * such time; a time that the clocks leave out is the one after. Habits ("fridays") and spans since or for which
 * something has lasted are no dates. In a language without a calendar only dates written in numbers are read.
 */
export function readDates(sentence: string, writing: Writing): readonly HeardDate[] {
  const straight = sentence.replace(/[’‘]/g, "'");
  const calendar = CALENDARS[writing.language.toLowerCase().split('-')[0] ?? ''];
  const written = readWrittenDates(straight, writing);
  if (calendar === undefined) return withWords(apart(written), sentence, writing);
  const clocks = readClocks(straight, calendar);
  const days = joined(apart([...readDays(straight, calendar, writing), ...written]), straight).filter(
    (day) => !POSSESSIVE.test(straight.slice(day.to)) && !isSilenced(day, straight, calendar),
  );
  const whole = apart(
    days.map((day) => withLead(withClock(day, straight, calendar, clocks), straight, calendar, writing)),
  );
  const alone = clocks.filter(
    (clock) => clock.alone && !whole.some((day) => touch(day, clock)) && !isSilenced(clock, straight, calendar),
  );
  return withWords(
    [...whole, ...alone.map((clock) => onNamedDay(clock, whole) ?? nextSuchTime(clock, writing))],
    sentence,
    writing,
  );
}

/** None over another: the longest of those that lie over each other, of equal ones the first. */
function apart(days: readonly NamedDay[]): readonly NamedDay[] {
  const kept: NamedDay[] = [];
  for (const day of [...days].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => touch(day, other))) kept.push(day);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** "Friday, 4.12." is one date: the written one. */
function joined(days: readonly NamedDay[], sentence: string): readonly NamedDay[] {
  return days.flatMap((day, at) => {
    const [last, next] = [days[at - 1], days[at + 1]];
    if (next !== undefined && isWeekdayOf(day, next, sentence)) return [];
    return last !== undefined && isWeekdayOf(last, day, sentence) ? [{ ...day, from: last.from }] : [day];
  });
}

function isWeekdayOf(day: NamedDay, date: NamedDay, sentence: string): boolean {
  return day.is === 'WEEKDAY' && date.is === 'DATE' && BETWEEN.test(sentence.slice(day.to, date.from));
}

function touch(a: { readonly from: number; readonly to: number }, b: typeof a): boolean {
  return a.from < b.to && b.from < a.to;
}

/** "Tuesday I visit her at 14:00" is at 14:00 on Tuesday. */
function onNamedDay({ from, to, time }: HeardClock, days: readonly NamedDay[]): NamedDay | null {
  const [day, ...others] = days;
  const isOne = day !== undefined && others.length === 0 && day.time === null && day.last === undefined;
  return isOne ? { from, to, time, day: day.day, is: 'DATE' } : null;
}

function nextSuchTime({ from, to, time }: HeardClock, writing: Writing): NamedDay {
  const now = writtenOn(writing);
  const isToday = time > now.toPlainTime().toString().slice(0, 5);
  return { from, to, time, day: isToday ? now.toPlainDate() : now.toPlainDate().add({ days: 1 }), is: 'DATE' };
}

function withWords(days: readonly NamedDay[], sentence: string, writing: Writing): readonly HeardDate[] {
  const today = writtenOn(writing).toPlainDate();
  return [...days]
    .sort((a, b) => a.from - b.from)
    .map((day) => ({ day, words: sentence.slice(day.from, day.to) }))
    .filter(({ day, words }) => Temporal.PlainDate.compare(day.day, today) >= 0 || WITH_YEAR.test(words))
    .map(({ day, words }) => ({
      from: day.from,
      words,
      last: day.last?.toString() ?? null,
      ...onClocks(day, writing.zone),
    }));
}

/** As clocks show it: a time they leave out in spring is the one an hour on. */
function onClocks({ day, time }: NamedDay, zone: string): Pick<HeardDate, 'date' | 'time'> {
  if (time === null) return { date: day.toString(), time };
  const shown = day.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'compatible' }).toPlainDateTime();
  return { date: shown.toPlainDate().toString(), time: shown.toPlainTime().toString().slice(0, 5) };
}
