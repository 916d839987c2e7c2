import type { EntryLineFragment } from '../graphql/generated/graphql';

/** The people of an entry, as they are called in a list. */
export const peopleOf = ({ contacts }: EntryLineFragment): string =>
  contacts.map(({ displayName }) => displayName).join(', ');

/** The icon of an entry: for calls the way it went, else the type's. */
export function iconOf({ type, direction, outcome, status }: EntryLineFragment): string {
  if (type.key !== 'CALL' || status === 'PLANNED') return type.icon;
  if (outcome === 'LEFT_VOICEMAIL') return 'voicemail';
  if (outcome && ['NO_ANSWER', 'BUSY', 'WRONG_NUMBER'].includes(outcome)) return 'phone-missed';
  return direction === 'INBOUND' ? 'phone-incoming' : 'phone-outgoing';
}
