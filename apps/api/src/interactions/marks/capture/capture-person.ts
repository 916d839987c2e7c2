import { fold } from '@heed/domain';
import type { Meaning } from './captured';
import type { MarkScene } from './mark-scene';
import { SHOWN } from '../people-named';

type Named = Pick<MarkScene, 'people' | 'visibility' | 'contactId'>;

/** Whoever is called that: the one person, or the one whose whole name it is; of several, those who may be meant. */
export function capturePerson(text: string, { people, visibility, contactId }: Named): Meaning {
  const called = people.get(text) ?? [];
  const exactly = called.filter(({ displayName }) => fold(displayName) === fold(text));
  const [one, ...more] = exactly.length === 1 ? exactly : called;
  if (one === undefined) return { people: [], problem: `No contact is called “${text}”. Add them, or leave it text.` };
  // Who looks after somebody in a sensitive entry reads it, and a name in passing invites nobody.
  if (more.length === 0 && visibility === 'SENSITIVE' && one.id !== contactId)
    return { people: [one], problem: INVITES };
  if (more.length === 0) return { people: [one] };
  return { people: called.slice(0, SHOWN), problem: `Several people are called “${text}”. Write the whole name.` };
}

const INVITES = 'Whoever looks after them would read this sensitive entry. Add them to it by hand if they may.';
