import {
  atWallTime,
  dateOnly,
  type DateOnly,
  dayNumber,
  DUE_YEARS,
  type Instant,
  instantOf,
  MINUTE_MS,
} from '@heed/domain';
import { type HeardDate, readDates, type Writing } from '@heed/listening';

/** When something is due by its own words. */
interface ReadDue {
  /** What is left of the words without the date; all of them when nothing would be left. */
  readonly text: string;
  readonly rest: boolean;
  readonly date: DateOnly;
  /** The last day on which a promise of it is kept: that of a whole week that is named, else the day itself. */
  readonly last: DateOnly;
  /** `HH:MM`; null when only the day is named. */
  readonly time: string | null;
}

/** What leads to a date and is nothing without it. */
const LEADS_TO_DATE =
  /(?:^|\s)(?:by|on|until|till|before|at|in|for|from|no later than|bis|bis zum|am|um|vor|ab|avant|pour|le|à|dès|d'ici|antes de|antes del|para|el)$/iu;
const BETWEEN = /^[\s,]*(?:at|um|à|a las)?\s*$/iu;
/** When a day alone is named: as the working day ends, or as the day does. */
const ENDS_OF_DAY = ['17:00', '23:59'];

/** The date that words name, at their end rather than before; null when they name none that a calendar holds. */
export function readDue(words: string, writing: Writing): ReadDue | null {
  const dates = readDates(words, writing).filter(({ date }) => isDue(date));
  const chosen = dates.findLast((date) => endOf(date) === words.trimEnd().length) ?? dates[0];
  if (chosen === undefined) return null;
  const { from, to, date, last, time } = withItsTime(chosen, dates, words);
  const before = words.slice(0, from).trimEnd().replace(LEADS_TO_DATE, '');
  const rest = `${before} ${words.slice(to)}`
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .trim()
    .replace(/[,:]+$/, '');
  return { text: rest === '' ? words : rest, rest: rest !== '', date, last: last ?? date, time };
}

/** The instant of a date and time on the writer's clocks; of a day alone its end. Null when that lies before the writing. */
export function dueInstant({ date, time }: Pick<ReadDue, 'date' | 'time'>, { at, zone }: Writing): Instant | null {
  const times = time === null ? ENDS_OF_DAY : [time];
  const instants = times.map((one) => instantOf(atWallTime(dayNumber(date), wallOf(one), zone)));
  return instants.find((instant) => instant >= instantOf(Date.parse(at))) ?? null;
}

/** "10.3. at noon": the day and the time were read apart. */
function withItsTime(chosen: HeardDate, dates: readonly HeardDate[], words: string) {
  const own = { ...chosen, to: endOf(chosen) };
  if (chosen.time !== null) return beforeIt(own, dates, words);
  const next = dates.find(
    ({ from, time }) => time !== null && from >= own.to && BETWEEN.test(words.slice(own.to, from)),
  );
  return next === undefined ? own : { ...own, to: endOf(next), time: next.time };
}

function beforeIt<Own extends { from: number; date: string }>(
  own: Own,
  dates: readonly HeardDate[],
  words: string,
): Own {
  const day = dates.find(
    (one) => one.time === null && endOf(one) <= own.from && BETWEEN.test(words.slice(endOf(one), own.from)),
  );
  return day === undefined ? own : { ...own, from: day.from, date: day.date };
}

function endOf({ from, words }: HeardDate): number {
  return from + words.length;
}

/** Whether something may be due on this day: one that a calendar holds, in years that people plan for. */
export function isDue(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return !dateOnly(date).problem && year >= DUE_YEARS.first && year <= DUE_YEARS.last;
}

function wallOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return (hour * 60 + minute) * MINUTE_MS;
}
