import {
  type Check,
  checkReminderDue,
  type GivenRecurrence,
  remindAt,
  type ReminderDue,
  startSeries,
} from '@heed/domain';
import type { RecurrenceInput } from './recurrence.input';

/** The columns of when it is due, comes up and comes round; nobody has snoozed it then. Notes what is wrong. */
export function dueColumns(check: Check, given: ReminderDue, recurrence: GivenRecurrence | null) {
  const { remindAt: first, ...due } = checkReminderDue(check, given);
  if (recurrence === null || first === '') return { ...columnsOf(due), remind_at: first, ...ONCE };
  const { rule: rrule, anchor, start, due: begun } = check.take('recurrence.rule', startSeries(recurrence, due));
  const series = { rrule, anchor, series_start: start, occurrence: 1 };
  return { ...columnsOf(begun), remind_at: remindAt(begun, null), ...series };
}

/** What of a reminder's columns says how it comes round, when it comes up once. */
export const ONCE = { rrule: null, anchor: null, series_start: null, occurrence: null };

export function columnsOf({ dueAt: due_at, dueDate: due_date, timeZone: time_zone }: ReminderDue) {
  return { due_at, due_date, time_zone };
}

/** A recurrence as it was given; null without one. */
export function givenRecurrence(input: RecurrenceInput | null | undefined): GivenRecurrence | null {
  return input ? { rule: input.rule, anchor: input.anchor ?? 'FIXED' } : null;
}
