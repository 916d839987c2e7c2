import type { ReminderLineFragment } from '../../graphql/generated/graphql';

/** A reminder for a day, about nobody, that comes up once. */
export const aReminder = (over: Partial<ReminderLineFragment> = {}) => ({
  __typename: 'Reminder' as const,
  id: 'r1',
  version: 2,
  title: 'Order the flour',
  note: null,
  dueAt: null,
  dueDate: '2026-11-24',
  timeZone: 'Europe/London',
  state: 'DUE' as const,
  overdue: false,
  snoozedUntil: null,
  snoozedUntilReply: false,
  completedAt: null,
  viewerCanEdit: true,
  leadMinutes: [],
  recurrence: null,
  assignee: { __typename: 'Member', id: 'member-1', name: 'Lena Bauer' },
  contact: null,
  ...over,
});

/** Every second Tuesday, the first one being that of `aReminder`. */
export const everySecondTuesday = {
  __typename: 'Recurrence',
  rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  anchor: 'FIXED' as const,
  text: 'every second Tuesday',
  next: ['2026-12-08T00:00:00.000Z', '2026-12-22T00:00:00.000Z', '2027-01-05T00:00:00.000Z'],
  occurrence: 1,
};
