import type { CacheUpdate } from '../graphql/forget';

/** A tag that is gone leaves the lists of tags, and whoever wore it is asked for anew. */
const tagGone: CacheUpdate = (_result, args, cache) => {
  const { id } = Object(args['input']);
  cache.invalidate('Query', 'tags');
  if (typeof id === 'string') cache.invalidate({ __typename: 'Tag', id });
};

/** What the settings change in the cache beyond the records that their mutations answer with. */
export const settingUpdates: Record<string, CacheUpdate> = { deleteTag: tagGone };
