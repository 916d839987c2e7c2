import type { EntryLineFragment } from '../graphql/generated/graphql';

/** The people of an entry, as they are called in a list. */
export const peopleOf = ({ contacts }: EntryLineFragment): string =>
  contacts.map(({ displayName }) => displayName).join(', ');
