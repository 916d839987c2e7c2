import type { Check } from '../checks/check';
import { dateOnly, instant, snoozeEnd } from '../checks/dates';
import { type Finding, fine, type Problem, wrong } from '../checks/finding';
import { DUE_YEARS } from '../checks/limits';
import { timeZone } from '../checks/places';
import { DAY_MS, type Instant, instantOf, millis } from '../time/instant';
import type { ReminderState } from '../vocabulary/reminders';
import { isToDo, remindAt, type ReminderDue, type ReminderTimes } from './reminder';

/**
 * When a reminder is due, and when it comes up if nobody snoozes it: a zone that is known, and either an instant or a
 * date that exists, of the years 2000 to 2199.
 */
export function checkReminderDue(check: Check, given: ReminderDue): ReminderDue & { readonly remindAt: Instant } {
  const zone = timeZone(given.timeZone);
  check.take('timeZone', zone);
  const field = given.dueDate !== null ? 'dueDate' : 'dueAt';
  const problem = problemOf(given);
  if (problem) check.refuse(problem.code, field, problem.message);
  const due = { dueAt: given.dueAt, dueDate: given.dueDate, timeZone: zone.value };
  return { ...due, remindAt: problem || zone.problem ? '' : remindAt(due, null) };
}

function problemOf({ dueAt, dueDate }: ReminderDue): Problem | undefined {
  if (dueAt !== null && dueDate !== null)
    return { code: 'INVALID', message: 'It is due at a time or on a date. Give one of the two.' };
  const given = dueAt ?? dueDate;
  if (given === null) return { code: 'REQUIRED', message: 'Say when it is due: a time or a date.' };
  const { problem } = dueAt === null ? dateOnly(given) : instant(given);
  if (problem) return problem;
  const year = Number(given.slice(0, 4));
  if (year >= DUE_YEARS.first && year <= DUE_YEARS.last) return undefined;
  return {
    code: 'INVALID',
    message: `Nobody will be there to do it. Give a year from ${DUE_YEARS.first} to ${DUE_YEARS.last}.`,
  };
}

/** The end of a snooze: ahead of now, at most a year, and only while there is something to do (WRONG_STATE). */
export function snoozedTo(reminder: Pick<ReminderTimes, 'state'>, until: Instant, now: Instant): Finding<Instant> {
  if (!isToDo(reminder)) return wrong(until, 'WRONG_STATE', CLOSED);
  return snoozeEnd(until, now, 'move the due date');
}

const REPLY_DAYS = 14;

/** When a reminder that sleeps until somebody gets in touch comes up at the latest, when nobody says: after 14 days. */
export function latestReply(now: Instant): Instant {
  return instantOf(millis(now) + REPLY_DAYS * DAY_MS);
}

/** The state of a reminder that ends: only of one that is still to do (WRONG_STATE). */
export function closedAs(
  reminder: Pick<ReminderTimes, 'state'>,
  state: 'DONE' | 'CANCELED',
): Finding<Exclude<ReminderState, 'DUE'>> {
  return isToDo(reminder) ? fine(state) : wrong(reminder.state, 'WRONG_STATE', CLOSED);
}

const CLOSED = 'The reminder is done or called off. Undo that first.';
