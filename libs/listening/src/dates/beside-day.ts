import { type Calendar, patternOf, WORD_BEGINS, WORD_ENDS } from './calendar';
import { type HeardClock, timeOfDay } from './clocks';
import { workdayBefore } from './day';
import type { Writing } from './heard-date';
import type { NamedDay } from './read-days';

/** What may stand between a day and its time. */
const GAP_BEHIND = /^[\s,(]{0,3}/u;
const GAP_BEFORE = /^[\s,]{1,3}(?:(?:on|am|le|ce|el|del|de|du|den) )?$/iu;
const BARE_HOUR =
  /^,?\s{1,2}([0-2]?\d)(?::([0-5]\d))?(?:\s?h)?(?![\p{L}\p{N}.:%€$]|,\d|\s(?!(?:und|and|or|oder|an|call)\s)\p{L})/u;
const MOST_PARTS = 3;
const MOST_LEADS = 2;

/** A day with the parts of a day and the time that stand behind or before it. */
export function withClock(
  named: NamedDay,
  sentence: string,
  calendar: Calendar,
  clocks: readonly HeardClock[],
): NamedDay {
  let day = named;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const longer = behind(day, sentence, calendar, clocks) ?? before(day, sentence, calendar, clocks);
    if (longer === null) break;
    day = longer;
  }
  return day;
}

/** A day with the small words before it; "before Friday" is the last working day before that. */
export function withLead(named: NamedDay, sentence: string, calendar: Calendar, writing: Writing): NamedDay {
  const { lead, shifting } = patternsOf(calendar);
  let from = named.from;
  for (let leads = 0; leads < MOST_LEADS; leads += 1) {
    const [words] = lead.exec(sentence.slice(0, from)) ?? [];
    if (words === undefined) break;
    from -= words.length;
  }
  const isBefore = named.is !== 'SPAN' && named.time === null && shifting.test(sentence.slice(from, named.to));
  return { ...named, from, day: isBefore ? workdayBefore(named.day, writing) : named.day };
}

/** Whether a day is one of a habit, or one since when something has been so. */
export function isSilenced({ from, to }: Pick<NamedDay, 'from' | 'to'>, sentence: string, calendar: Calendar): boolean {
  const { silence, passed, lead } = patternsOf(calendar);
  const text = sentence.slice(0, from);
  return silence.test(text) || silence.test(text.replace(lead, '')) || passed.test(sentence.slice(to));
}

function behind(day: NamedDay, sentence: string, calendar: Calendar, clocks: readonly HeardClock[]): NamedDay | null {
  const at = day.to + (GAP_BEHIND.exec(sentence.slice(day.to))?.[0].length ?? 0);
  const clock = day.time === null ? clocks.find(({ from }) => from === at) : undefined;
  if (clock !== undefined) return { ...day, to: clock.to, time: clock.time };
  const [part] = patternsOf(calendar).partBehind.exec(sentence.slice(at)) ?? [];
  if (part !== undefined) return { ...day, to: at + part.length };
  const [words, hour, minute = '0'] = BARE_HOUR.exec(sentence.slice(day.to)) ?? [];
  if (!calendar.isBareHour || day.is === 'SPAN' || day.time !== null || words === undefined) return null;
  const time = timeOfDay(Number(hour), Number(minute), null);
  return time === null ? null : { ...day, to: day.to + words.length, time };
}

function before(day: NamedDay, sentence: string, calendar: Calendar, clocks: readonly HeardClock[]): NamedDay | null {
  const isBeside = ({ to }: HeardClock) => to < day.from && GAP_BEFORE.test(sentence.slice(to, day.from));
  const clock = day.time === null ? clocks.find(isBeside) : undefined;
  if (clock !== undefined) return { ...day, from: clock.from, time: clock.time };
  const [part] = patternsOf(calendar).partBefore.exec(sentence.slice(0, day.from)) ?? [];
  return part === undefined ? null : { ...day, from: day.from - part.length };
}

interface Patterns {
  readonly partBehind: RegExp;
  readonly partBefore: RegExp;
  readonly lead: RegExp;
  readonly shifting: RegExp;
  readonly silence: RegExp;
  readonly passed: RegExp;
}

const PATTERNS = new Map<Calendar, Patterns>();

function patternsOf(calendar: Calendar): Patterns {
  const made = PATTERNS.get(calendar);
  if (made !== undefined) return made;
  const pattern = (says: string, begin: string, end: string) => patternOf(calendar, says, 'iu', [begin, end]);
  const patterns = {
    partBehind: pattern(calendar.parts, '^', WORD_ENDS),
    partBefore: pattern(calendar.parts, WORD_BEGINS, '[\\s,]{1,2}$'),
    lead: pattern(calendar.leads, WORD_BEGINS, '$'),
    shifting: pattern(calendar.before, '^', ''),
    silence: pattern(calendar.silences, WORD_BEGINS, '\\s$'),
    passed: calendar.passed === '' ? /(?!)/ : pattern(calendar.passed, '^\\s', WORD_ENDS),
  };
  PATTERNS.set(calendar, patterns);
  return patterns;
}
