import { type CacheUpdate, forget } from '../graphql/forget';

/** The lists that hold records of a kind are asked for anew once one is made: only the server knows their order. */
const forgetLists =
  (list: string): CacheUpdate =>
  (_result, _args, cache) =>
    forget(cache, 'Query', list);

/** What making a record changes in the cache. */
export const contactsUpdates: Record<string, CacheUpdate> = {
  createContact: forgetLists('contacts'),
  createCompany: forgetLists('companies'),
  createInteractionType: forgetLists('interactionTypes'),
  createProtocol: forgetLists('protocols'),
};
