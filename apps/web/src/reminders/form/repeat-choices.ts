import type { RecurrenceAnchor } from '../../graphql/generated/graphql';

type RepeatName =
  'daily' | 'workdays' | 'weekly' | 'fortnightly' | 'monthly' | 'monthlyOn' | 'monthlyLast' | 'quarterly' | 'yearly';

/** A way to repeat that the form offers: an RFC 5545 rule, and the key of its name. */
export interface RepeatChoice {
  rule: string;
  name: RepeatName;
}

/** What the choices depend on: the day it is due (2026-11-24), and what the next one counts from. */
export interface Begin {
  day: string;
  anchor: RecurrenceAnchor;
}

const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const WEEK = 7;

/** What counts from the day it is done falls on any day, so its rules name none. */
const AFTER: readonly RepeatChoice[] = [
  { rule: 'FREQ=DAILY', name: 'daily' },
  { rule: 'FREQ=WEEKLY', name: 'weekly' },
  { rule: 'FREQ=WEEKLY;INTERVAL=2', name: 'fortnightly' },
  { rule: 'FREQ=MONTHLY', name: 'monthly' },
  { rule: 'FREQ=MONTHLY;INTERVAL=3', name: 'quarterly' },
  { rule: 'FREQ=YEARLY', name: 'yearly' },
];

/** What stands for a choice that the others do not have. */
const NEAREST: Partial<Record<RepeatName, readonly RepeatName[]>> = {
  workdays: ['daily'],
  monthlyOn: ['monthlyLast', 'monthly'],
  monthlyLast: ['monthlyOn', 'monthly'],
};

/** The day of the week, and how often that has come in its month. */
function placeOf(day: string) {
  const date = new Date(`${day}T12:00:00Z`);
  const later = new Date(date);
  later.setUTCDate(later.getUTCDate() + WEEK);
  const place = Math.ceil(date.getUTCDate() / WEEK);
  return { code: CODES[date.getUTCDay()] ?? 'MO', place, last: later.getUTCMonth() !== date.getUTCMonth() };
}

/** What makes sense for something that is due on that day: the weekday and the date are its own. */
export function repeatChoices({ day, anchor }: Begin): readonly RepeatChoice[] {
  if (Number.isNaN(Date.parse(day))) return [];
  if (anchor === 'AFTER_COMPLETION') return AFTER;
  const { code, place, last } = placeOf(day);
  const date = Number(day.slice(8));
  const onDay: RepeatChoice = last
    ? { rule: `FREQ=MONTHLY;BYDAY=-1${code}`, name: 'monthlyLast' }
    : { rule: `FREQ=MONTHLY;BYDAY=${place}${code}`, name: 'monthlyOn' };
  return [
    { rule: 'FREQ=DAILY', name: 'daily' },
    { rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', name: 'workdays' },
    { rule: `FREQ=WEEKLY;BYDAY=${code}`, name: 'weekly' },
    { rule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${code}`, name: 'fortnightly' },
    { rule: `FREQ=MONTHLY;BYMONTHDAY=${date}`, name: 'monthly' },
    onDay,
    { rule: `FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=${date}`, name: 'quarterly' },
    { rule: `FREQ=YEARLY;BYMONTH=${Number(day.slice(5, 7))};BYMONTHDAY=${date}`, name: 'yearly' },
  ];
}

/** The rule that means the same for another day or another anchor; one that is no choice keeps what it may keep. */
export function movedTo(rule: string, before: Begin, after: Begin): string {
  const name = repeatChoices(before).find((choice) => choice.rule === rule)?.name;
  const wanted = name ? [name, ...(NEAREST[name] ?? [])] : [];
  const choices = repeatChoices(after);
  const same = wanted.flatMap((one) => choices.filter((choice) => choice.name === one))[0];
  if (same) return same.rule;
  return after.anchor === 'AFTER_COMPLETION' ? rule.replace(/;BY[A-Z]+=[^;]*/g, '') : rule;
}
