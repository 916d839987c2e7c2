import type { ReminderLineFragment } from '../../graphql/generated/graphql';
import { calendarDays } from '../../ui/time-text';
import { fromWall } from '../../ui/wall-time';

/** How far off something is, as the list says it above its rows. */
export type GroupName = 'overdue' | 'today' | 'week' | 'later' | 'closed';

export interface Group {
  name: GroupName;
  rows: readonly ReminderLineFragment[];
}

const WEEK = 7;

function nameOf(reminder: ReminderLineFragment, now: Date): GroupName {
  const { state, overdue, snoozedUntil, dueAt, dueDate } = reminder;
  if (state === 'DONE' || state === 'CANCELED') return 'closed';
  if (overdue) return 'overdue';
  const at = snoozedUntil ?? dueAt ?? (dueDate ? fromWall(`${dueDate}T12:00`) : null);
  const days = at ? calendarDays(now, new Date(at)) : 0;
  if (days <= 0) return 'today';
  return days < WEEK ? 'week' : 'later';
}

/** The rows as they are listed, those that stand together under one name. */
export function groupsOf(rows: readonly ReminderLineFragment[], now: Date): Group[] {
  const groups: { name: GroupName; rows: ReminderLineFragment[] }[] = [];
  for (const row of rows) {
    const name = nameOf(row, now);
    const last = groups.at(-1);
    if (last?.name === name) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  return groups;
}
