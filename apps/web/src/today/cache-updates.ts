import { SETTLES_WHAT_IS_DUE } from '../contact/cache-updates';
import { type CacheUpdate, forget } from '../graphql/forget';
import { BULK_REMINDERS } from '../reminders/cache-updates';

/** Mutations that may change what Today shows. Each is asked for anew once, and only where Today is on the screen. */
const MOVES_TODAY = [
  'createContact',
  'logInteraction',
  'editInteraction',
  'deleteInteraction',
  'restoreInteraction',
  'undoChange',
  'updateContact',
  'createCadence',
  'updateCadence',
  'deleteCadence',
  ...BULK_REMINDERS,
  ...SETTLES_WHAT_IS_DUE,
];

/** What follows from the same: counted and ordered by the server alone, and asked for anew where it is shown. */
const FOLLOWING = ['promiseLedger', 'keptRate', 'promiseCapacity', 'quietRadar', 'recoveries', 'handovers', 'handover'];

/** The updates of the other features, and after them Today, which the server alone can count. */
export function withToday(updates: Record<string, CacheUpdate>): Record<string, CacheUpdate> {
  const moved = MOVES_TODAY.map((name): [string, CacheUpdate] => [
    name,
    (result, args, cache, info) => {
      updates[name]?.(result, args, cache, info);
      if (!info.optimistic) {
        cache.invalidate('Query', 'today');
        cache.invalidate('Query', 'firstSteps');
        for (const field of FOLLOWING) forget(cache, 'Query', field);
      }
    },
  ]);
  return { ...updates, ...Object.fromEntries(moved) };
}
