import type { Cache } from '@urql/exchange-graphcache';
import { forget } from '../graphql/forget';

/** The mutations after which a list of several people's entries, or who is where, may be another one. */
export const CHANGES_LISTS = [
  'logInteraction',
  'editInteraction',
  'deleteInteraction',
  'restoreInteraction',
  'undoChange',
  'addAffiliation',
  'updateAffiliation',
  'createContact',
] as const;

/** The team's feed and the companies are asked for anew: only the server knows what stands in them now. */
export function forgetPeopleLists(cache: Cache): void {
  forget(cache, 'Query', 'feed');
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (fieldName === 'company') cache.invalidate({ __typename: 'Company', id: String(args?.['id']) });
  }
}
