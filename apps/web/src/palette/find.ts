import { type Signal, computed } from '@angular/core';
import type { FindQuery as Answer, PersonRefFragment } from '../graphql/generated/graphql';
import { query } from '../graphql/query';
import { FindQuery } from './documents';

/** From so many letters on it is worth looking through what was said. */
const WORDS_FROM = 3;

export interface FoundPerson {
  id: string;
  displayName: string;
  /** What to call them. */
  name: string;
  place: string | null;
}

/** Something that was said. */
interface FoundWords {
  id: string;
  /** What stands around the words. */
  excerpt: string;
  /** An instant. */
  at: string;
  icon: string;
  person: FoundPerson;
}

/** What the server found for a text. */
export interface Found {
  people: FoundPerson[];
  companies: { id: string; name: string }[];
  said: FoundWords[];
}

const personOf = ({ id, displayName, nameToUse, companyName }: PersonRefFragment): FoundPerson => ({
  id,
  displayName,
  name: nameToUse ?? displayName,
  place: companyName,
});

function saidIn({ more }: Answer): FoundWords[] {
  return (more?.entries ?? []).flatMap(({ excerpt, interaction }) => {
    const { id, occurredAt: at, type, contacts } = interaction;
    return contacts.slice(0, 1).map((person) => ({ id, excerpt, at, icon: type.icon, person: personOf(person) }));
  });
}

/** Asks for whatever the text says, anew at each change; the answer before stays until the next is here. */
export function find(text: Signal<string>) {
  const variables = () => ({ text: text(), typed: text() !== '', words: text().length >= WORDS_FROM });
  const asked = query(FindQuery, variables, { keepPrevious: true });
  const found = computed<Found | null>(() => {
    const answer = asked.data();
    if (!answer) return null;
    const people = answer.people.contacts.map(personOf);
    return { people, companies: answer.more?.companies ?? [], said: saidIn(answer) };
  });
  return { found, failure: asked.error, fetching: asked.fetching, reload: () => asked.reload() };
}
