import { anInteraction } from '../../contact/testing/an-interaction';
import type { PeopleEntryFragment } from '../../graphql/generated/graphql';

export const AMIRA = {
  __typename: 'ContactRef',
  id: 'c1',
  displayName: 'Amira Haddad',
  nameToUse: 'Amira',
  companyName: 'Café Meridian',
};

/** A call with Amira; give what the spec is about. */
export function aPeopleEntry(over: Partial<PeopleEntryFragment> = {}): PeopleEntryFragment {
  return { ...anInteraction(), contacts: [AMIRA], ...over };
}

/** A page of a list that ends with it, unless a cursor leads on. */
export const aPage = (
  nodes: readonly object[],
  endCursor: string | null = null,
  searchedBackTo: string | null = null,
) => ({
  __typename: 'InteractionConnection',
  totalCount: nodes.length,
  nodes,
  pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
  searchedBackTo,
});
