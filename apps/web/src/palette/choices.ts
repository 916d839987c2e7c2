import { type Signal, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { InterfaceLanguage } from '../i18n/language';
import { Now } from '../ui/now';
import { timeText } from '../ui/time-text';
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

/** What was said, as lines of the palette: each opens where it stands in the person's timeline. */
function saidChoices({ found }: Looked): Signal<Choice[]> {
  const router = inject(Router);
  const now = inject(Now).at;
  const { locale } = inject(InterfaceLanguage);
  return computed(() =>
    (found()?.said ?? []).map(({ id: entry, excerpt: text, at, icon, person }): Choice => {
      const detail = `${person.displayName} · ${timeText(new Date(at), now(), 'short', locale())}`;
      const run = () => void router.navigate(['/contacts', person.id], { queryParams: { entry } });
      return { id: entry, group: 'said', icon, text, detail, run };
    }),
  );
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
    return [...(first ? deeds.with(first) : []), ...known];
  });
}

/** Whoever nobody is yet: the last line, so that Enter takes what is there. */
function newChoices({ text, found, answered }: Looked): Signal<Choice[]> {
  const deeds = inject(Deeds);
  return computed(() => {
    const nobody = text().trim() !== '' && answered() && found()?.people.length === 0;
    const add = nobody ? deeds.add(text().trim()) : null;
    return add ? [add] : [];
  });
}

/** Everything the palette offers for a text, in the order it is shown. Call where injection is allowed. */
export function choices(looked: Looked): Signal<Choice[]> {
  const parts = [foundChoices(looked), deedChoices(looked), saidChoices(looked), newChoices(looked)];
  return computed(() => parts.flatMap((part) => part()));
}
