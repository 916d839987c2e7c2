import { type DateOnly, type Instant, instantOf, isAfter, millis } from '../time/instant';
import { dayNumber, startOfDay } from '../time/zone-days';
import type { ReminderState } from '../vocabulary/reminders';

/** When something is to be done: at an instant or on a day, never both. */
export interface ReminderDue {
  readonly dueAt: Instant | null;
  readonly dueDate: DateOnly | null;
  /** IANA; the day begins and ends on its clocks. */
  readonly timeZone: string;
}

/** What of a reminder the rules read. */
export interface ReminderTimes extends ReminderDue {
  /** As it is stored. */
  readonly state: Exclude<ReminderState, 'DUE'>;
  /** Null unless it is SNOOZED. */
  readonly snoozedUntil: Instant | null;
}

/** Whether it is still to be done. */
export function isToDo({ state }: Pick<ReminderTimes, 'state'>): boolean {
  return state === 'SCHEDULED' || state === 'SNOOZED';
}

/** When it comes up: as its snooze ends, else at its due instant, else with the first instant of its due day. */
export function remindAt({ dueAt, dueDate, timeZone }: ReminderDue, snoozedUntil: Instant | null): Instant {
  if (snoozedUntil !== null) return snoozedUntil;
  return dueAt ?? instantOf(startOfDay(dayNumber(dueDate ?? ''), timeZone));
}

/** Its state as it is read: DUE once it has come up, until somebody closes or snoozes it. */
export function reminderStateAt(reminder: ReminderTimes, now: Instant): ReminderState {
  if (!isToDo(reminder)) return reminder.state;
  return isAfter(remindAt(reminder, reminder.snoozedUntil), now) ? reminder.state : 'DUE';
}

/** Whether it should have been done by now: its due instant, or all of its due day, has passed and it is not asleep. */
export function isReminderOverdue(reminder: ReminderTimes, now: Instant): boolean {
  return reminderStateAt(reminder, now) === 'DUE' && millis(now) > pastDue(reminder);
}

/** The last moment at which it is done in time, in milliseconds since 1970. */
function pastDue({ dueAt, dueDate, timeZone }: ReminderDue): number {
  return dueAt === null ? startOfDay(dayNumber(dueDate ?? '') + 1, timeZone) - 1 : millis(dueAt);
}
