import type { Cache, DataFields, Variables } from '@urql/exchange-graphcache';

type Update = (result: DataFields, args: Variables, cache: Cache) => void;

/** The lists that hold records of a kind are asked for anew once one is made: only the server knows their order. */
const forgetLists =
  (list: string): Update =>
  (_result, _args, cache) => {
    for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
      if (fieldName === list) cache.invalidate('Query', fieldName, args ?? undefined);
    }
  };

/** What making a record changes in the cache. */
export const contactsUpdates: Record<string, Update> = {
  createContact: forgetLists('contacts'),
  createCompany: forgetLists('companies'),
  createInteractionType: forgetLists('interactionTypes'),
  createProtocol: forgetLists('protocols'),
};
