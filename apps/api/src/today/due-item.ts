import {
  type BusinessCalendar,
  businessDaysBetween,
  dayNumber,
  type DueKind,
  instantOf,
  mayEdit,
  mayEditReminder,
  startOfDay,
} from '@heed/domain';
import type { ContactRef } from '../contacts/contact-ref.type';
import { editorOf } from '../contacts/writing/contact-work';
import type { Principal } from '../platform/principal';
import type { PromiseRecord } from '../promises/promise.type';
import type { Reminder } from '../reminders/reminder.type';
import type { DueItem } from './due-item.type';

/** One that is due, as the statement reads it. */
export interface KnownDueItem {
  readonly kind: DueKind;
  readonly overdue: boolean;
  readonly contact: ContactRef | null;
  readonly promise: PromiseRecord | null;
  readonly reminder: Reminder | null;
}

/** Who looks at it, when, and by which hours. */
interface Seen {
  readonly viewer: Principal;
  readonly calendar: BusinessCalendar;
  readonly now: string;
}

/** A due promise or reminder as the contract shows it; none when it is neither. */
export function dueItem(known: KnownDueItem, seen: Seen): readonly DueItem[] {
  const { kind, overdue, promise, reminder } = known;
  if (promise !== null) {
    const { id, text, version, dueAt, dueZone, source, ownerId } = promise;
    const when = { dueAt, dueDate: null, timeZone: dueZone ?? seen.calendar.zone };
    const viewerCanEdit = mayEdit(editorOf(seen.viewer), ownerId);
    const item = { id, kind, text, contact: known.contact, version, promise, reminder, viewerCanEdit, source };
    return [{ ...item, ...when, overdue, businessDaysOver: daysOver(overdue, when, seen) }];
  }
  if (reminder === null) return [];
  const { id, title: text, version, dueAt, dueDate, timeZone, source, contact, assignee, createdById } = reminder;
  const when = { dueAt, dueDate, timeZone };
  const viewerCanEdit = mayEditReminder(editorOf(seen.viewer), { assigneeId: assignee.id, createdById });
  const item = { id, kind, text, contact, version, promise, reminder, viewerCanEdit, source };
  return [{ ...item, ...when, overdue, businessDaysOver: daysOver(overdue, when, seen) }];
}

// What is due on a day is past due with the day after it.
function daysOver(
  overdue: boolean,
  { dueAt, dueDate, timeZone }: Pick<DueItem, 'dueAt' | 'dueDate' | 'timeZone'>,
  { calendar, now }: Seen,
): number {
  if (!overdue) return 0;
  const due = dueAt ?? instantOf(startOfDay(dayNumber(dueDate ?? ''), timeZone));
  return businessDaysBetween(due, now, calendar);
}
