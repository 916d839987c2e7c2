import { type Signal, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Anywhere } from './anywhere';
import type { Choice } from './choice';
import { Deeds } from './deeds';
import type { Found, FoundPerson } from './find';
import { matches, wordsIn } from './matched';

/** How many deeds are shown before anything is typed. */
const AT_FIRST = 8;

/** What was typed, what was found, and whether that answers this. */
interface Looked {
  text: Signal<string>;
  found: Signal<Found | null>;
  answered: Signal<boolean>;
}

/** People and companies as lines of the palette. */
function foundChoices({ text, found }: Looked): Signal<Choice[]> {
  const router = inject(Router);
  const open = (place: string, id: string) => () => void router.navigate([place, id]);
  const personLine = ({ id, displayName, place }: FoundPerson): Choice => {
    const group = text() ? 'people' : 'recent';
    return { id, group, avatar: displayName, text: displayName, detail: place, run: open('/contacts', id) };
  };
  return computed(() => {
    const { people = [], companies = [] } = found() ?? {};
    const companyLines = companies.map(({ id, name }): Choice => {
      return { id, group: 'companies', icon: 'building-2', text: name, run: open('/companies', id) };
    });
    return [...people.map(personLine), ...companyLines];
  });
}

/** What can be done, as lines of the palette: with whom was found, then what the words name. */
function deedChoices({ text, found, answered }: Looked): Signal<Choice[]> {
  const deeds = inject(Deeds);
  const asked = inject(Anywhere).asked();
  const ofKeys = deeds.ofKeys(asked?.what === 'palette' ? asked.doable : []);
  return computed(() => {
    const words = wordsIn(text());
    if (!words.length) return ofKeys.slice(0, AT_FIRST);
    const people = found()?.people ?? [];
    const [first] = answered() ? people : people.filter(({ displayName }) => matches(displayName, words));
    const known = [...ofKeys, ...deeds.further()].filter((deed) => matches(deed.text, words));
    const add = answered() && found() && !first ? deeds.add(text().trim()) : null;
    return [...(first ? deeds.with(first) : []), ...known, ...(add ? [add] : [])];
  });
}

/** Everything the palette offers for a text, in the order it is shown. Call where injection is allowed. */
export function choices(looked: Looked): Signal<Choice[]> {
  const [found, deeds] = [foundChoices(looked), deedChoices(looked)];
  return computed(() => [...found(), ...deeds()]);
}
