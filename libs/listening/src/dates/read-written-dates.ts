import * as chrono from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import { timeOfDay } from './clocks';
import { dated } from './day';
import { type Writing, writtenOn } from './heard-date';
import { nextWeekday } from './meanings';
import type { NamedDay } from './read-days';

/** Everything that chrono-node reads in English; in the other languages only dates written with numbers and months. */
const READERS: Readonly<Record<string, chrono.Chrono>> = {
  en: chrono.en.GB,
  'en-US': chrono.en.casual,
  de: chrono.de.casual,
  fr: chrono.fr.casual,
  es: chrono.es.casual,
};
/**
 * In German, French and Spanish chrono-node takes spans for dates ("pour 3 semaines") and short words for weekdays
 * ("so", "mer"), so those are left to our own calendars: here a date has its day and its month written down.
 */
const WRITTEN =
  /\d\s?[-/.]\s?\d|\d(?:er|º|\.)?\s?(?:de\s)?(?:j[aä]n|ene|f[eé][bv]|m[aä]r|apr|avr|abr|ma[iy]|jui?[nl]|aug|ao[uû]|ago|sep|set|o[kc]t|nov|d[eé][zc]|dic)/iu;
/** What is read as a time and is none: verbs, and words for the moment itself. */
const NO_DATE = /^(?:now|right now|night|sat|sun|mon|mar|may|wed|second|min|sec|at (?:a|the)|this)$/i;
/** Spans: "20 minutes", "for 3 days"; and amounts that look like a time ("5.50"). */
const SPAN =
  /^(?:for\s|\d[\d.]*\s?(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}+$|\p{L}+\s(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)$|\d+\.\d+$)/iu;
/** A day behind its month, which chrono-node takes for a year: "March 31". */
const DAY_BEHIND_MONTH = /^(?:(?:on|by|until|till|before|from) )?\p{L}{3,9} ([0-3]?\d)$/iu;
const IN_A_WHILE = /^(?:with)?in\s|^next\s|^this\s|^last\s|ago$|later$|from now$/i;
/** Words and digits without one of which chrono-node reads nothing: looking for them costs a hundredth of reading. */
const WORTH_READING =
  /\d|\b(?:jan|feb|m[aä]r|a[pvb]r|ma[yi]|jui?[nl]|aug|sep|o[ck]t|nov|de[cz]|mon|tue|wed|thu|fri|sat|sun|now|to(?:day|night|morrow)|tmr|overmorrow|yesterday|(?:after)?noon|morning|evening|night|mid|sec|min|hour|hr|day|week|wk|mo|mth|quarter|qtr|year|yr)/i;
const NUMERIC = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?(?![\d.])/g;

/** The dates that are written with a day and a month: 10.12., 3/4/2027, 12 December. In English also all else that chrono-node knows. */
export function readWrittenDates(sentence: string, writing: Writing): readonly NamedDay[] {
  return [...readNumeric(sentence, writing), ...readByChrono(sentence, writing)];
}

function readNumeric(sentence: string, writing: Writing): readonly NamedDay[] {
  const today = writtenOn(writing).toPlainDate();
  return [...sentence.matchAll(NUMERIC)].flatMap((match) => {
    const [all, number, month, year] = match;
    const inFull = year?.length === 2 ? `20${year}` : year;
    const day = dated(today, Number(month), Number(number), inFull === undefined ? null : Number(inFull));
    return day === null
      ? []
      : [{ from: match.index, to: match.index + all.length, day, time: null, is: 'DATE' as const }];
  });
}

function readByChrono(sentence: string, writing: Writing): readonly NamedDay[] {
  const language = READERS[writing.language] === undefined ? (writing.language.split('-')[0] ?? '') : writing.language;
  const reader = READERS[language];
  if (reader === undefined || !WORTH_READING.test(sentence)) return [];
  const wall = writtenOn(writing);
  // The wall clock as if it were UTC: what comes back is wall clock again, whatever zone the machine stands in.
  const instant = new Date(`${wall.toString({ smallestUnit: 'second' })}Z`);
  return reader
    .parse(sentence, { instant, timezone: 0 }, { forwardDate: true })
    .filter((read) => (language.startsWith('en') ? isEnglishDate(read) : isWritten(read)))
    .flatMap(({ index, text, start }) => {
      const day = dayOf(start, text, wall.toPlainDate());
      if (day === null) return [];
      const is = start.isCertain('weekday') && !start.isCertain('day') ? ('WEEKDAY' as const) : ('DATE' as const);
      return [{ from: index, to: index + text.length, day, time: timeOf(start, text), is }];
    });
}

function isWritten({ text, start }: chrono.ParsedResult): boolean {
  return start.isCertain('month') && start.isCertain('day') && WRITTEN.test(text);
}

function isEnglishDate({ text, start }: chrono.ParsedResult): boolean {
  if (NO_DATE.test(text) || SPAN.test(text)) return false;
  // Of "in 2 hours" it knows its own zone for certain, of other times only where a zone was named: not ours to read.
  if (start.isCertain('timezoneOffset') && !IN_A_WHILE.test(text)) return false;
  const isMonthAlone = start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday');
  return !isMonthAlone || IN_A_WHILE.test(text) || DAY_BEHIND_MONTH.test(text);
}

function dayOf(start: chrono.ParsedComponents, text: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const isMonthAlone = start.isCertain('month') && !start.isCertain('day');
  const [behind, number] = isMonthAlone ? (DAY_BEHIND_MONTH.exec(text) ?? []) : [];
  if (behind !== undefined) return dated(today, start.get('month') ?? 0, Number(number), null);
  const day = Temporal.PlainDate.from({
    year: start.get('year') ?? today.year,
    month: start.get('month') ?? today.month,
    day: start.get('day') ?? today.day,
  });
  const isWeekdayAlone = start.isCertain('weekday') && !start.isCertain('day') && !/\b(?:last|past)\b/i.test(text);
  return isWeekdayAlone && Temporal.PlainDate.compare(day, today) <= 0 ? nextWeekday(today, day.dayOfWeek) : day;
}

function timeOf(start: chrono.ParsedComponents, text: string): string | null {
  const hour = start.get('hour');
  if (!start.isCertain('hour') || hour === null) return null;
  const isSaid = start.isCertain('meridiem') || /\b0\d/.test(text) || IN_A_WHILE.test(text);
  return timeOfDay(hour, start.get('minute') ?? 0, isSaid ? (hour < 12 ? 'AM' : 'PM') : null);
}
