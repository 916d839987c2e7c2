import { dateOnly } from '../../checks/dates';
import { type Finding, fine, wrong } from '../../checks/finding';
import { millis } from '../../time/instant';
import { dateOfDay, dayAt, wallTimeAt } from '../../time/zone-days';
import { FREQUENCIES, type Frequency, RULE_DAYS } from '../../vocabulary/recurrence';
import { refuseUnfitting } from './fitting-parts';
import { everySo, type NthDay, type RecurrenceRule, sortDays, sortMonthDays } from './rule';

/** The clocks by which the end of a rule is meant. */
export interface RuleClocks {
  /** IANA. */
  readonly timeZone: string;
  /** The wall time at which the series comes up, in milliseconds from midnight; 0 for days. */
  readonly wallTime: number;
}

/** How often at the most a rule may pause, and how many occurrences it may have. */
const MOST = 999;

class Unreadable extends Error {}

type Reading = { -readonly [Part in keyof RecurrenceRule]: RecurrenceRule[Part] };
type ReadPart = (rule: Reading, value: string, clocks: RuleClocks) => void;

/**
 * Reads the value of an RRULE: DAILY, WEEKLY, MONTHLY or YEARLY with INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, and COUNT or
 * UNTIL (INVALID, with what is wrong). An UNTIL with a time becomes the last day on which it lets the series come up.
 */
export function readRule(text: string, clocks: RuleClocks): Finding<RecurrenceRule> {
  const rule: Reading = { ...everySo('DAILY') };
  try {
    const parts = partsOf(text);
    for (const [name, value] of parts) readPart(name)(rule, value, clocks);
    if (!parts.has('FREQ')) throw new Unreadable('Say how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.');
  } catch (error) {
    if (error instanceof Unreadable) return wrong(rule, 'INVALID', error.message);
    throw error;
  }
  const problem = refuseUnfitting(rule);
  return problem === undefined ? fine(rule) : wrong(rule, 'INVALID', problem);
}

/** A rule that was written by `writeRule`. @throws when it was not */
export function knownRule(text: string): RecurrenceRule {
  const { value, problem } = readRule(text, { timeZone: 'UTC', wallTime: 0 });
  if (problem) throw new Error(`A stored rule is not in order: ${problem.message}`);
  return value;
}

function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [, name, value] = /^\s*([A-Z-]+)\s*=\s*(\S+)\s*$/.exec(part) ?? [];
    if (name === undefined || value === undefined)
      throw new Unreadable(`“${part.slice(0, 40)}” is no part of a rule. Write one such as FREQ=WEEKLY;BYDAY=TU.`);
    if (parts.has(name)) throw new Unreadable(`${name} is there twice. Give it once.`);
    parts.set(name, value);
  }
  return parts;
}

function readPart(name: string): ReadPart {
  const read = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (read) return read;
  throw new Unreadable(`${name.slice(0, 40)} is not understood. Use ${Object.keys(PARTS).slice(0, -1).join(', ')}.`);
}

const PARTS: Readonly<Record<string, ReadPart>> = {
  FREQ: (rule, value) => (rule.freq = frequency(value)),
  INTERVAL: (rule, value) => (rule.interval = number('INTERVAL', value, 1, MOST)),
  BYDAY: (rule, value) => (rule.byDay = sortDays(value.split(',').map(nthDay))),
  BYMONTHDAY: (rule, value) =>
    (rule.byMonthDay = sortMonthDays(value.split(',').map((day) => number('BYMONTHDAY', day, -31, 31)))),
  BYMONTH: (rule, value) =>
    (rule.byMonth = [...new Set(value.split(',').map((month) => number('BYMONTH', month, 1, 12)))].sort(
      (a, b) => a - b,
    )),
  COUNT: (rule, value) => (rule.count = number('COUNT', value, 1, MOST)),
  UNTIL: (rule, value, clocks) => (rule.until = lastDay(value, clocks)),
  // The week of RFC 5545 begins on Monday unless somebody says otherwise.
  WKST: (_rule, value) => {
    if (value !== 'MO') throw new Unreadable('A week begins on Monday here. Leave WKST out.');
  },
};

function frequency(value: string): Frequency {
  const known = FREQUENCIES.find((one) => one === value);
  if (known) return known;
  if (['HOURLY', 'MINUTELY', 'SECONDLY'].includes(value))
    throw new Unreadable('That is too frequent: a reminder comes up once a day at the most. Use FREQ=DAILY.');
  throw new Unreadable('FREQ is DAILY, WEEKLY, MONTHLY or YEARLY. Use one of them.');
}

function number(name: string, value: string, least: number, most: number): number {
  const given = /^[+-]?\d{1,4}$/.test(value) ? Number(value) : NaN;
  if (given >= least && given <= most && given !== 0) return given;
  const range = least < 0 ? `from 1 to ${most}, or from -1 to ${least}` : `from ${least} to ${most}`;
  throw new Unreadable(`${name}=${value.slice(0, 20)} does not exist. Give a whole number ${range}.`);
}

function nthDay(value: string): NthDay {
  const [, nth, name] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(value) ?? [];
  const day = RULE_DAYS.find((one) => one === name);
  if (day === undefined)
    throw new Unreadable(`BYDAY=${value.slice(0, 20)} is no day. Use ${RULE_DAYS.join(', ')}, such as -1FR.`);
  return { day, nth: nth === undefined ? null : number('BYDAY', nth, -5, 5) };
}

function lastDay(value: string, { timeZone, wallTime }: RuleClocks): string {
  const [, year, month, day, time, utc] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})(Z?))?$/.exec(value) ?? [];
  const date = dateOnly([year, month, day].join('-'));
  const clock = time === undefined ? undefined : time.replace(/(..)(..)(..)/, '$1:$2:$3');
  const end = millis(`${date.value}T${clock ?? '00:00:00'}Z`);
  if (date.problem || Number.isNaN(end))
    throw new Unreadable('UNTIL is a day that exists, for example UNTIL=20261231. Give one.');
  if (clock === undefined) return date.value;
  const dayOfEnd = utc ? dayAt(end, timeZone) : dayAt(end, 'UTC');
  const wall = wallTimeAt(end, utc ? timeZone : 'UTC');
  return dateOfDay(wall < wallTime ? dayOfEnd - 1 : dayOfEnd);
}
