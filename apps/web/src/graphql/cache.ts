import { type Cache, type DataFields, type Variables, cacheExchange } from '@urql/exchange-graphcache';
import { contactUpdates } from '../contact/cache-updates';
import { contactsUpdates } from '../contacts/cache-updates';
import { CHANGES_LISTS, forgetPeopleLists } from '../entries/cache-updates';
import { logOptimistic, logUpdates } from '../log/cache-updates';
import { withReminders } from '../reminders/cache-updates';
import { settingUpdates } from '../settings/cache-updates';
import { withToday } from '../today/cache-updates';
import type { CacheUpdate } from './forget';
import { KEYLESS, SEEN_FROM } from './keyless';

type ById = (parent: DataFields, args: Variables, cache: Cache, info: { fieldName: string }) => Entity | null;
interface Entity {
  __typename: string;
  id: string;
}

/** Reads `contact(id:)` and its like from what other queries already brought; null once the server said there is none. */
const byId =
  (typename: string): ById =>
  (_parent, args, cache, { fieldName }) =>
    cache.resolve('Query', fieldName, args) === null ? null : { __typename: typename, id: String(args['id']) };

/**
 * What a mutation changes beyond the records it returns, one function for each mutation. A feature exports its own
 * map (`contacts/cache-updates.ts`) and it is spread here; the same for optimistic answers.
 */
type Updates = Record<string, CacheUpdate>;
type Optimistic = Record<string, (args: Variables, cache: Cache) => DataFields>;

const updates: Updates = { ...contactUpdates, ...contactsUpdates, ...logUpdates, ...settingUpdates };

/** After what such a mutation changes by itself, and once the server has answered, the lists of many people follow. */
const thenLists =
  (update?: CacheUpdate): CacheUpdate =>
  (result, args, cache, info) => {
    update?.(result, args, cache, info);
    if (!info.optimistic) forgetPeopleLists(cache);
  };
for (const name of CHANGES_LISTS) updates[name] = thenLists(updates[name]);

const optimistic: Optimistic = { ...logOptimistic };

/** The normalised cache: records by id, everything else inside its parent. */
export const normalisedCache = () =>
  cacheExchange({
    keys: Object.fromEntries([...KEYLESS, ...SEEN_FROM].map((type) => [type, () => null])),
    resolvers: {
      Query: {
        contact: byId('Contact'),
        company: byId('Company'),
        interaction: byId('Interaction'),
        protocol: byId('Protocol'),
      },
    },
    updates: { Mutation: withToday(withReminders(updates)) },
    optimistic,
  });
