/** What the words of a naming mean; `meanings.ts` says which day that is. */
export const NAMINGS = [
  'TODAY',
  'TOMORROW',
  'DAY_AFTER_TOMORROW',
  'IN_MINUTES',
  'IN_HOURS',
  'IN_HALF_AN_HOUR',
  'IN_DAYS',
  'IN_WORKDAYS',
  'IN_WEEKS',
  'IN_MONTHS',
  'IN_A_FORTNIGHT',
  'WEEKDAY',
  'WEEKDAY_OF_NEXT_WEEK',
  'WEEK_AFTER_WEEKDAY',
  'WEEKDAY_NUMBERED',
  'NUMBERED',
  'START_OF_NEXT_WEEK',
  'MIDDLE_OF_NEXT_WEEK',
  'END_OF_NEXT_WEEK',
  'NEXT_WEEK',
  'NEXT_MONTH',
  'WEEK_AFTER_NEXT',
  'END_OF_WEEK',
  'START_OF_NEXT_MONTH',
  'END_OF_NEXT_MONTH',
  'END_OF_MONTH',
  'START_OF_NAMED_MONTH',
  'MIDDLE_OF_NAMED_MONTH',
  'END_OF_NAMED_MONTH',
  'END_OF_QUARTER',
  'END_OF_YEAR',
  'LEAP_DAY',
] as const;
export type Naming = (typeof NAMINGS)[number];

/** A way of naming a time of day. Groups: `h` hour, `q` minutes, `half`, `past` and `to` (quarters), `am` and `pm`. */
export interface ClockWording {
  readonly says: string;
  /** Whether it is a time of today or tomorrow where no day stands beside it. */
  readonly alone: boolean;
  /** Of "noon" and its like. */
  readonly hour?: number;
  /** Counts back from the hour that is named: "halb elf" is half past ten. */
  readonly isHalfBefore?: boolean;
}

/**
 * How a language names days and times. In its patterns a blank is white space, ` ?` perhaps some, `{n}` a number, `{w}` a weekday, `{m}` a
 * month, `{d}` a day of the month, `{h}` an hour and `{q}` its minutes; case does not matter.
 */
export interface Calendar {
  readonly numbers: Readonly<Record<string, number>>;
  /** 1 is Monday. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly namings: readonly (readonly [Naming, string])[];
  readonly clocks: readonly ClockWording[];
  /** Parts of a day: swallowed beside a day, without a time of their own. */
  readonly parts: string;
  /** Small words that may stand before a day and belong to it. */
  readonly leads: string;
  /** Those of them that mean the day before. */
  readonly before: string;
  /** What stands before a day that is none to come: habits, and since when. */
  readonly silences: string;
  /** What stands behind a day that has passed. */
  readonly passed: string;
  /** Whether a bare number behind a day is an hour ("fri 10"); elsewhere it is a day of the month ("vendredi 10"). */
  readonly isBareHour: boolean;
}

/** A pattern of a calendar over a sentence, beginning and ending with a word unless `edges` are given. */
export function patternOf(calendar: Calendar, says: string, flags: string, edges: readonly [string, string]): RegExp {
  const lists: Readonly<Record<string, string>> = {
    n: `\\d{1,3}|${oneOf(calendar.numbers)}`,
    w: oneOf(calendar.weekdays),
    m: oneOf(calendar.months),
    d: '[0-3]?\\d',
    h: `[0-2]?\\d|${oneOf(calendar.numbers)}`,
    q: '[0-5]\\d',
  };
  const filled = says.replace(/\{(\p{Ll})\}/gu, (_, name: string) => `(?<${name}>${lists[name] ?? ''})`);
  return new RegExp(
    `${edges[0]}(?:${filled.replaceAll(' ?', '\\s{0,3}').replaceAll(' ', '\\s{1,3}')})${edges[1]}`,
    flags,
  );
}

export const WORD_BEGINS = '(?<![\\p{L}\\p{N}])';
export const WORD_ENDS = '(?![\\p{L}\\p{N}])';

/** The longest first, so that a word is not cut off by the begin of another. */
function oneOf(words: Readonly<Record<string, number>>): string {
  return Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
}
