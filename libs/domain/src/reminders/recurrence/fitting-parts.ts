import type { RecurrenceRule } from './rule';

type Law = (rule: RecurrenceRule) => string | false;

const LAWS: readonly Law[] = [
  ({ count, until }) => count !== null && until !== null && 'COUNT and UNTIL both end it. Give one of the two.',
  ({ freq, byDay }) => freq === 'DAILY' && byDay.length > 0 && 'For some days of the week use FREQ=WEEKLY with BYDAY.',
  ({ freq, byMonth }) =>
    freq !== 'YEARLY' && byMonth.length > 0 && 'BYMONTH belongs to FREQ=YEARLY. Leave it out, or use that.',
  ({ freq, byMonthDay }) =>
    (freq === 'DAILY' || freq === 'WEEKLY') &&
    byMonthDay.length > 0 &&
    'BYMONTHDAY belongs to FREQ=MONTHLY or YEARLY. Leave it out, or use one of them.',
  ({ freq, byDay }) =>
    freq === 'WEEKLY' &&
    byDay.some(({ nth }) => nth !== null) &&
    'A week has each day once. Leave the number before the day out, or use FREQ=MONTHLY.',
  ({ freq, byDay }) =>
    freq !== 'WEEKLY' &&
    byDay.some(({ nth }) => nth === null) &&
    'Say which one of the month, for example 1MO or -1FR. For each of them use FREQ=WEEKLY.',
  ({ byDay, byMonthDay }) =>
    byDay.length > 0 && byMonthDay.length > 0 && 'It falls on days of the week or of the month. Give one of the two.',
  ({ freq, byMonth, byMonthDay, byDay }) =>
    freq === 'YEARLY' &&
    byMonth.length === 0 &&
    byMonthDay.length + byDay.length > 0 &&
    'Say of which month: add BYMONTH. For every month use FREQ=MONTHLY.',
];

/** What speaks against the parts of a rule standing together; undefined when nothing does. */
export function refuseUnfitting(rule: RecurrenceRule): string | undefined {
  return LAWS.map((law) => law(rule)).find((problem) => problem !== false) || undefined;
}
