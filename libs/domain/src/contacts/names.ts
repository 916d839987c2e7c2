import { fold } from './fold';

/** The parts of a person's name. */
export interface PersonName {
  readonly givenName: string;
  readonly familyName: string | null;
}

/** Given and family name in one string, as shown in lists. */
export function displayName({ givenName, familyName }: PersonName): string {
  return [givenName, familyName ?? '']
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
}

/** What lists are sorted by: family name, then given name, folded. */
export function sortName({ givenName, familyName }: PersonName): string {
  return fold(`${familyName ?? ''} ${givenName}`);
}
