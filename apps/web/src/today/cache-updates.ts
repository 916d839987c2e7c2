import type { Cache, DataFields, Variables } from '@urql/exchange-graphcache';

type Update = (result: DataFields, args: Variables, cache: Cache, info: { optimistic?: boolean | undefined }) => void;

/** Mutations that may change what Today shows. Each is asked for anew once, and only where Today is on the screen. */
const MOVES_TODAY = [
  'logInteraction',
  'editInteraction',
  'deleteInteraction',
  'restoreInteraction',
  'undoChange',
  'updateContact',
  'keepPromise',
  'breakPromise',
  'releasePromise',
  'renegotiatePromise',
  'createReminder',
  'updateReminder',
  'completeReminder',
  'snoozeReminder',
  'cancelReminder',
  'snoozeSuggestion',
  'dismissSuggestion',
  'acceptSuggestion',
];

/** The updates of the other features, and after them Today, which the server alone can count. */
export function withToday(updates: Record<string, Update>): Record<string, Update> {
  const moved = MOVES_TODAY.map((name): [string, Update] => [
    name,
    (result, args, cache, info) => {
      updates[name]?.(result, args, cache, info);
      if (!info.optimistic) cache.invalidate('Query', 'today');
    },
  ]);
  return { ...updates, ...Object.fromEntries(moved) };
}
