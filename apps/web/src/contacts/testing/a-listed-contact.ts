import type { ListedContactFragment } from '../../graphql/generated/graphql';

/** A person of whom only the name is known, as the list's query brings them; give what the spec is about. */
export function aListedContact(
  over: Partial<ListedContactFragment> = {},
): ListedContactFragment & { __typename: string } {
  return {
    __typename: 'Contact',
    id: 'c1',
    displayName: 'Amira Haddad',
    recentFeelings: [],
    affiliations: [],
    lastInteraction: null,
    next: null,
    owner: null,
    tags: [],
    contactability: [],
    ...over,
  };
}
