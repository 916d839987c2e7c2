import type { ReminderLineFragment } from '../graphql/generated/graphql';
import { toWall } from '../ui/wall-time';
import type { Due } from './due-text';

type Repeating = Partial<Pick<ReminderLineFragment, 'recurrence' | 'dueAt' | 'dueDate' | 'timeZone'>>;

/** When it comes up after this time, as far as that is known: days for a reminder of a day, else instants. */
export function nextDues({ recurrence, dueDate, timeZone }: Repeating): Due[] {
  return (recurrence?.next ?? []).map((at) =>
    dueDate ? { dueDate: toWall(new Date(at), timeZone).slice(0, 10), overdue: false } : { dueAt: at, overdue: false },
  );
}

/** The next time after this one; null without one, and where it depends on when this one is done. */
export function nextDue(reminder: Repeating): Due | null {
  return reminder.recurrence?.anchor === 'FIXED' ? (nextDues(reminder)[0] ?? null) : null;
}
