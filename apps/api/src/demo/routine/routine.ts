import type { StaffKey } from '../staff';
import type { Event, Talk } from '../story/event';
import { ago } from '../story/moment';
import type { Liking, Person } from '../story/person';
import type { Story } from '../story/story';
import { COUNTER_PEOPLE } from './counter-people';
import { Deck } from './deck';
import { Dice } from './dice';
import { OTHER_PEOPLE } from './other-people';
import type { Regular } from './regular';
import type { Place, Scene } from './scene';
import { TRADE_PEOPLE } from './trade-people';

/** Thirteen months. */
const DAYS = 396;
/** Somebody new is known for this long at least. */
const NEWEST = 170;
/** Nobody thinks longer about bread. */
const COURTED = 60;
const HOURS = [8, 18] as const;
/** Who may have stood at the counter when nobody looks after a person. */
const AT_THE_COUNTER: readonly StaffKey[] = ['aylin', 'dejan', 'helene'];

/** The days between the stories: the same for the same seed, and dealt so that no two neighbours read alike. */
export function routine(seed: string): readonly Story[] {
  const regulars = [...COUNTER_PEOPLE, ...TRADE_PEOPLE, ...OTHER_PEOPLE];
  const dice = new Dice(seed);
  const deck = new Deck(dice);
  const slots = regulars.flatMap((regular) => daysOf(regular, dice).map((slot) => ({ regular, ...slot })));
  const talks = slots
    .sort((a, b) => b.days - a.days)
    .flatMap(({ regular, days, place }) => told(regular, deck.deal(regular, place), { days, place, dice }));
  const together = ({ firm, person }: Regular) => firm?.key ?? person.key;
  const keys = [...new Set(regulars.map(together))];
  return keys.map((key) =>
    storyOf(
      key,
      regulars.filter((regular) => together(regular) === key),
      talks,
    ),
  );
}

// Each firm by itself, because only what the same people live through has to stay in its order.
function storyOf(key: string, group: readonly Regular[], talks: readonly Talk[]): Story {
  const people = group.map(({ person }) => person);
  const own = talks.filter((talk) => people.some((person) => person.key === talk.with));
  const firms = group.flatMap(({ firm }) => firm ?? []).slice(0, 1);
  return { key, firms, people, events: inTime([...own, ...group.flatMap(({ also = [] }) => also)]) };
}

interface Slot {
  readonly days: number;
  readonly place: Place;
}

/** The days on which something happens with them, the last one first. */
function daysOf({ manner, every, lastSpoke, also }: Regular, dice: Dice): readonly Slot[] {
  const last = lastSpoke ?? dice.between(also ? 16 : 2, Math.min(every, 48));
  const known = manner === 'lead' ? COURTED : dice.between(NEWEST, 2 * DAYS);
  const days = [last];
  for (let next = last; ;) {
    next += Math.max(3, Math.round(every * (0.6 + 0.8 * dice.next())));
    if (next > Math.min(known, DAYS) && days.length >= 3) break;
    if (next > DAYS) break;
    days.push(next);
  }
  return days.map((day, at) => ({
    days: day,
    place: at === 0 ? 'LAST' : at === days.length - 1 ? 'FIRST' : 'BETWEEN',
  }));
}

interface Telling extends Slot {
  readonly dice: Dice;
}

function told({ person }: Regular, scene: Scene, { days, place, dice }: Telling): readonly Talk[] {
  const by = person.owner ?? dice.one(AT_THE_COUNTER);
  const { then, hours: [from, to] = HOURS, ...first } = scene;
  const minute = dice.between(from * 60, to * 60 - 1);
  const likings = place === 'FIRST' ? firstLikings(person, dice) : undefined;
  const common = { by, with: person.key };
  const talk: Talk = { ...first, ...common, on: ago(days, clock(minute)), likings };
  if (then === undefined) return [talk];
  const { after, ...second } = then;
  return [talk, { ...second, ...common, on: ago(days, clock(Math.min(minute + after, 23 * 60))) }];
}

const CHANNELS = ['PHONE', 'EMAIL', 'SMS'] as const;

// Of a third nobody knows yet how they like to be reached.
function firstLikings({ firm }: Person, dice: Dice): readonly Liking[] | undefined {
  const roll = dice.next();
  if (roll < 0.34) return undefined;
  const value = firm ? dice.one(['PHONE', 'EMAIL']) : dice.one(CHANNELS);
  const source = roll < 0.7 ? 'CUSTOMER_STATED' : 'STAFF_OBSERVED';
  return [{ key: 'PREFERRED_CHANNEL', value, strength: 'LIKES', source }];
}

/** The earliest first. */
function inTime(events: readonly Event[]): readonly Event[] {
  return [...events].sort((a, b) => a.on.days - b.on.days || (a.on.at ?? '').localeCompare(b.on.at ?? ''));
}

function clock(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
