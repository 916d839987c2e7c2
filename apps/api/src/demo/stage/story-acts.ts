import { MINUTE_MS } from '@heed/domain';
import type { Event } from '../story/event';
import type { Person } from '../story/person';
import type { Story } from '../story/story';
import type { Almanac } from './almanac';
import { eventAct } from './event-act';
import type { Making, Named } from './log-act';
import { firmAct, personActs } from './person-acts';
import type { Act } from './stage';

/** All that happens in a story: its people a little before they first appear, and its events at their instants. */
export function actsOf(story: Story, almanac: Almanac): readonly Act[] {
  const name: Named = (kind, key) => `${story.key} ${kind} ${key}`;
  const making: Making = { name, almanac };
  const times = almanac.inOrder(story.events.map(({ on }) => on));
  const timed = story.events.map((event, index) => ({ event, at: times[index] ?? almanac.latest }));
  const entered = new Map<string, number>();
  for (const person of story.people) entered.set(person.key, enteredAt(person, timed, { almanac, entered }));
  const first = Math.min(...entered.values(), ...times);
  return [
    ...(story.firms ?? []).map((firm) => firmAct(firm, first - 3 * MINUTE_MS, making)),
    ...story.people.flatMap((person) => personActs(person, entered.get(person.key) ?? first, making)),
    ...timed.map(({ event, at }) => eventAct(event, at, making)),
  ];
}

interface Timed {
  readonly event: Event;
  readonly at: number;
}

interface Known {
  readonly almanac: Almanac;
  /** When those before them were entered. */
  readonly entered: ReadonlyMap<string, number>;
}

function enteredAt({ key, since, related = [] }: Person, timed: readonly Timed[], { almanac, entered }: Known): number {
  const appears = timed.find(({ event }) => peopleIn(event).includes(key))?.at ?? almanac.latest;
  const before = appears - 2 * MINUTE_MS;
  const own = since === undefined ? before : almanac.before(since, before);
  // Whom they belong with must be on record by then.
  return Math.max(own, ...related.map(({ to }) => entered.get(to) ?? own));
}

function peopleIn(event: Event): readonly string[] {
  if ('log' in event) return [event.with, ...(event.also ?? [])];
  if ('tie' in event) return [event.of, event.tie.to];
  if ('of' in event && typeof event.of === 'string') return [event.of];
  if ('remind' in event) return [event.remind];
  if ('consent' in event) return [event.consent];
  if ('block' in event) return [event.block];
  return [];
}
