import { dayNumber, type Instant, instantOf, knownRule, seriesStart, startOfDay, writeRule } from '@heed/domain';
import ICAL from 'ical.js';
import type { FeedReminder } from './feed';

/** What comes round at a time is due so long after it. */
const TO_BE_DONE_WITHIN = 'PT30M';

/** An instant as the calendar writes it. */
export const utc = (at: Instant) => ICAL.Time.fromJSDate(new Date(at), true);

/** Whether its times are wall times: of a series they stay, whatever the clocks do. */
export function needsZone({ rrule, dueAt }: FeedReminder): boolean {
  return rrule !== null && dueAt !== null;
}

/**
 * One that comes up once is due then. What comes round has to start (RFC 5545, 3.8.2.4) and to be due later than that
 * (3.8.2.3): it starts when it comes up and is due half an hour later, one of a day when the next day begins.
 */
export function timesOf(reminder: FeedReminder): readonly (readonly ['dtstart' | 'due', ICAL.Time])[] {
  const comesUp = timeOf(reminder);
  if (reminder.rrule === null) return [['due', comesUp]];
  const due = comesUp.clone();
  due.addDuration(ICAL.Duration.fromString(reminder.dueAt === null ? 'P1D' : TO_BE_DONE_WITHIN));
  return [
    ['dtstart', comesUp],
    ['due', due],
  ];
}

function timeOf(reminder: FeedReminder): ICAL.Time {
  const { dueAt, dueDate } = reminder;
  if (dueAt === null) return ICAL.Time.fromDateString(dueDate ?? '');
  // Of a series the wall time stays, whatever the clocks do.
  return needsZone(reminder) ? ICAL.Time.fromDateTimeString(seriesStart(reminder).padEnd(19, ':00')) : utc(dueAt);
}

/**
 * The rule from this occurrence on: those before it no longer count, and its last day ends beside a time as an instant
 * (RFC 5545, 3.3.10).
 */
export function ruleFrom({ dueAt, timeZone, occurrence }: FeedReminder, text: string): string {
  const rule = knownRule(text);
  const count = rule.count === null ? null : Math.max(1, rule.count - (occurrence ?? 1) + 1);
  if (rule.until === null || dueAt === null) return writeRule({ ...rule, count });
  const last = instantOf(startOfDay(dayNumber(rule.until) + 1, timeZone) - 1_000);
  const until = last.replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');
  return `${writeRule({ ...rule, count, until: null })};UNTIL=${until}`;
}
