import type { DateOnly } from '../../time/instant';
import { DATE_PHRASES } from './date-phrases';
import type { Meaning, Phrase } from './phrase';
import { DAY, EVERY_NTH, MONTH, monthNumber, NTH, nthOf, NUMBER, numberOf, ruleDays, UNIT } from './vocabulary';

const AND = '(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+)';
const DAYS = `${DAY}(?:${AND}${DAY})*`;
const NTHS = `${NTH}(?:\\s+day)?(?:${AND}(?:the\\s+)?${NTH}(?:\\s+day)?)*`;
const OF_MONTHS = `of\\s+(?:(?:each|every)\\s+(?:(${EVERY_NTH})\\s+)?|the\\s+|a\\s+)months?`;
const ON_THE = '(?:(?:on\\s+)?(?:the|every|each)\\s+|on\\s+)?';
const FREQ: Readonly<Record<string, string>> = { d: 'DAILY', w: 'WEEKLY', m: 'MONTHLY', y: 'YEARLY' };

const every = (freq: string, nth: string | undefined, more = ''): Meaning => {
  const n = nth ? nthOf(nth) : 1;
  const interval = n === 1 ? '' : `;INTERVAL=${n}`;
  return { kind: 'RULE', rule: `FREQ=${freq}${interval}${more}`, anchor: 'FIXED' };
};
const frequency = (unit: string | undefined) => FREQ[unit?.[0]?.toLowerCase() ?? ''] ?? 'DAILY';
const ordinals = (text: string | undefined) => (text?.match(new RegExp(NTH, 'gi')) ?? []).map(nthOf).join();
const nthDays = (nth: string | undefined, days: string | undefined) =>
  ruleDays(days ?? '')
    .map((day) => `${nthOf(nth ?? '')}${day}`)
    .join();

/** How something comes round: "every second Tuesday", "on the 3rd of each month", "3 days after it is done". */
export const RULE_PHRASES: readonly Phrase[] = [
  {
    source: '(?:every|each|on)\\s+(?:weekdays?|working\\s+days?|workdays?)',
    read: () => every('WEEKLY', undefined, ';BYDAY=MO,TU,WE,TH,FR'),
  },
  {
    source: `(?:every|each)\\s+(?:(${EVERY_NTH})\\s+)?(${UNIT})`,
    read: ([, nth, unit]) => every(frequency(unit), nth),
  },
  {
    source: `(?:every|each)\\s+(?:(${EVERY_NTH})\\s+)?(${DAYS})`,
    read: ([, nth, days]) => every('WEEKLY', nth, `;BYDAY=${ruleDays(days ?? '').join()}`),
  },
  {
    source: `(?:every|each)\\s+(?:(${EVERY_NTH})\\s+)?weeks?\\s+on\\s+(${DAYS})`,
    read: ([, nth, days]) => every('WEEKLY', nth, `;BYDAY=${ruleDays(days ?? '').join()}`),
  },
  {
    source: `on\\s+((?:mon|tues|wednes|thurs|fri|satur|sun)days)`,
    read: ([, days]) => every('WEEKLY', undefined, `;BYDAY=${ruleDays(days ?? '').join()}`),
  },
  {
    source: `${ON_THE}(${NTHS})\\s+${OF_MONTHS}`,
    read: ([, days, nth]) => every('MONTHLY', nth, `;BYMONTHDAY=${ordinals(days)}`),
  },
  {
    source: `(?:every|each)\\s+(?:(${EVERY_NTH})\\s+)?months?\\s+on\\s+the\\s+(${NTHS})`,
    read: ([, nth, days]) => every('MONTHLY', nth, `;BYMONTHDAY=${ordinals(days)}`),
  },
  {
    source: `${ON_THE}(${NTH})\\s+(${DAY})\\s+${OF_MONTHS}`,
    read: ([, at, day, nth]) => every('MONTHLY', nth, `;BYDAY=${nthDays(at, day)}`),
  },
  {
    source: `${ON_THE}(${NTH})\\s+(${DAY})\\s+of\\s+(?:each|every)\\s+(${MONTH})`,
    read: ([, at, day, month]) =>
      every('YEARLY', undefined, `;BYMONTH=${monthNumber(month ?? '')};BYDAY=${nthDays(at, day)}`),
  },
  {
    source: `(?:every|each)\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})`,
    read: ([, day, month]) =>
      every('YEARLY', undefined, `;BYMONTH=${monthNumber(month ?? '')};BYMONTHDAY=${Number(day)}`),
  },
  {
    source: `(?:every\\s+)?(${NUMBER})\\s+(${UNIT})\\s+after\\s+(?:it\\s+(?:is|was)\\s+|it['’]s\\s+|being\\s+)?(?:done|completed|completion|finished)`,
    read: ([, n, unit]) => ({
      kind: 'RULE',
      rule: `FREQ=${frequency(unit)};INTERVAL=${numberOf(n ?? '')}`,
      anchor: 'AFTER_COMPLETION',
    }),
  },
];

/** When it ends: "10 times", "until 24 December". */
export const END_PHRASES: readonly Phrase[] = [
  {
    source: `(?:for\\s+)?(${NUMBER})\\s+times`,
    read: ([, n]) => ({ kind: 'END', part: `COUNT=${numberOf(n ?? '')}` }),
  },
  ...DATE_PHRASES.map(({ source, read }): Phrase => ({
    source: `(?:until|till)\\s+(?:${source})`,
    read: (words, today) => untilOf(read(words, today)),
  })),
];

function untilOf(meaning: Meaning): Meaning {
  return meaning.kind === 'DATE' ? { kind: 'END', part: `UNTIL=${basic(meaning.date)}` } : meaning;
}

function basic(date: DateOnly): string {
  return date.replaceAll('-', '');
}
