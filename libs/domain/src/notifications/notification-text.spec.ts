import { expect, it } from '@jest/globals';
import { type NotificationFacts, notificationText } from '../index';

const reader = { language: 'en', zone: 'Europe/Berlin', now: '2026-11-24T10:00:00.000Z' };
const facts = (given: Partial<NotificationFacts>): NotificationFacts => ({
  ...{ kind: 'REMINDER_DUE', occurrenceAt: '2026-11-24T09:30:00.000Z', byName: 'Ada' },
  ...{ dueAt: '2026-11-24T09:30:00.000Z', dueDate: null, snoozedUntil: null },
  ...given,
});
const onDay = { dueAt: null, dueDate: '2026-11-24', occurrenceAt: '2026-11-23T23:00:00.000Z' };

it.each([
  ['due at a time', {}, 'Due today at 10:30.'],
  ['due on a day', onDay, 'Due today.'],
  ['due at a time of yesterday', { occurrenceAt: '2026-11-23T15:05:00.000Z' }, 'Due yesterday at 16:05.'],
  ['an earlier time of what repeats', { dueAt: '2026-12-01T09:30:00.000Z' }, 'Due today at 10:30.'],
  [
    'put off',
    { occurrenceAt: '2026-11-24T09:45:00.000Z', snoozedUntil: '2026-11-24T09:45:00.000Z' },
    'Back as you asked. It was due today at 10:30.',
  ],
  ['ahead', { kind: 'REMINDER_AHEAD', occurrenceAt: '2026-11-25T08:00:00.000Z' }, 'Coming up tomorrow at 09:00.'],
  ['given', { kind: 'REMINDER_GIVEN' }, 'Ada asks you to do this. Due today at 10:30.'],
  ['given for a day', { kind: 'REMINDER_GIVEN', ...onDay }, 'Ada asks you to do this. Due today.'],
  [
    'a handover',
    { kind: 'HANDOVER_ASKED' },
    'Ada hands them over to you. Read what is owed and what hurts, then accept.',
  ],
  ['an accepted handover', { kind: 'HANDOVER_ACCEPTED' }, 'Ada accepted the handover.'],
  ['a recovery', { kind: 'RECOVERY_GIVEN' }, 'Ada asks you to make it good with them.'],
] as [string, Partial<NotificationFacts>, string][])(
  'of %s a notification says when, or who did what',
  (_n, given, said) => {
    expect(notificationText(facts(given), reader)).toBe(said);
  },
);
