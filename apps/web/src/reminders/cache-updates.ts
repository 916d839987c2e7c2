import type { RemindersAnswerFragment } from '../graphql/generated/graphql';
import { type CacheUpdate, forget } from '../graphql/forget';

/** Mutations about several reminders at once; they answer without the people concerned. */
export const BULK_REMINDERS = ['completeReminders', 'cancelReminders', 'snoozeReminders', 'reassignReminders'];

/** What may change which reminders stand in a list of them. */
const MOVES_REMINDERS = [
  'createReminder',
  'updateReminder',
  'completeReminder',
  'snoozeReminder',
  'skipReminder',
  'cancelReminder',
  'logInteraction',
  'undoChange',
  ...BULK_REMINDERS,
];

/** What lies ahead of the people whom the reminders are about, and what comes next with anybody, is asked for anew. */
const forgetPeople: CacheUpdate = (result, _args, cache) => {
  const { reminders = [] }: Partial<RemindersAnswerFragment> = Object(Object.values(result)[0]);
  for (const { contact } of reminders)
    if (contact) forget(cache, { __typename: 'Contact', id: contact.id }, 'reminders');
  forget(cache, 'Query', 'contacts');
};

/** The updates of the other features, and after them the lists of reminders, which the server alone can order. */
export function withReminders(updates: Record<string, CacheUpdate>): Record<string, CacheUpdate> {
  const moved = MOVES_REMINDERS.map((name): [string, CacheUpdate] => [
    name,
    (result, args, cache, info) => {
      updates[name]?.(result, args, cache, info);
      if (info.optimistic) return;
      forget(cache, 'Query', 'reminders');
      if (BULK_REMINDERS.includes(name)) forgetPeople(result, args, cache, info);
    },
  ]);
  return { ...updates, ...Object.fromEntries(moved) };
}
