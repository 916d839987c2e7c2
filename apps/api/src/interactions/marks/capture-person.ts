import { fold } from '@heed/domain';
import type { Meaning } from './captured';
import type { MarkScene } from './mark-scene';
import { SHOWN } from './people-named';

/** Whoever is called that: the one person, or the one whose whole name it is; of several, those who may be meant. */
export function capturePerson(text: string, { people }: Pick<MarkScene, 'people'>): Meaning {
  const called = people.get(text) ?? [];
  const exactly = called.filter(({ displayName }) => fold(displayName) === fold(text));
  const [one, ...more] = exactly.length === 1 ? exactly : called;
  if (one === undefined) return { people: [], problem: `No contact is called “${text}”. Add them, or leave it text.` };
  if (more.length === 0) return { people: [one] };
  return { people: called.slice(0, SHOWN), problem: `Several people are called “${text}”. Write the whole name.` };
}
