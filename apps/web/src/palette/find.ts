import { type Signal, computed } from '@angular/core';
import type { FindQuery as Answer } from '../graphql/generated/graphql';
import { query } from '../graphql/query';
import { FindQuery } from './documents';

export interface FoundPerson {
  id: string;
  displayName: string;
  /** What to call them. */
  name: string;
  place: string | null;
}

/** What the server found for a text. */
export interface Found {
  people: FoundPerson[];
  companies: { id: string; name: string }[];
}

function peopleOf({ contacts }: Answer): FoundPerson[] {
  return contacts.nodes.map(({ id, displayName, nameToUse, givenName, affiliations }) => {
    const work = affiliations.find(({ primary }) => primary) ?? affiliations[0];
    return { id, displayName, name: nameToUse ?? givenName, place: work?.company.name ?? null };
  });
}

/** Asks for whatever the text says, anew at each change; the answer before stays until the next is here. */
export function find(text: Signal<string>) {
  const asked = query(FindQuery, () => ({ text: text() || null, companies: text() !== '' }), { keepPrevious: true });
  const found = computed<Found | null>(() => {
    const answer = asked.data();
    return answer && { people: peopleOf(answer), companies: answer.companies?.nodes ?? [] };
  });
  return { found, failure: asked.error, fetching: asked.fetching, reload: () => asked.reload() };
}
