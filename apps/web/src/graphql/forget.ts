import type { Cache, DataFields, Variables } from '@urql/exchange-graphcache';

/** What a mutation changes in the cache beyond the records it answers with. */
export type CacheUpdate = (
  result: DataFields,
  args: Variables,
  cache: Cache,
  info: { optimistic?: boolean | undefined },
) => void;

/** A field of a record, or of the whole query, is asked for anew with whatever arguments it is loaded; where shown, at once. */
export function forget(cache: Cache, parent: 'Query' | { __typename: string; id: string }, field: string): void {
  for (const { fieldName, arguments: args } of cache.inspectFields(parent)) {
    if (fieldName === field) cache.invalidate(parent, field, args ?? undefined);
  }
}
