import type {
  ImportantDateKind,
  LifecycleStage,
  PreferenceKey,
  PreferenceSource,
  PreferenceStrength,
  RelationshipKind,
  RelationshipType,
} from '@heed/domain';
import type { StaffKey } from '../staff';
import type { Moment } from './moment';

/** A company of a story. */
export interface Firm {
  /** What the story calls it by. */
  readonly key: string;
  readonly name: string;
  readonly domain?: string;
  readonly industry?: string;
  /** The firm it belongs to, by its key. */
  readonly parent?: string;
}

/** Somebody whom the bakery knows. Telephone numbers are of the ranges kept free for films and books. */
export interface Person {
  /** What the story calls them by. */
  readonly key: string;
  /** When they were written down; left out: as they first appear. */
  readonly since?: Moment;
  /** The member who looks after them; null for nobody. */
  readonly owner: StaffKey | null;
  readonly givenName: string;
  readonly familyName?: string;
  readonly honorificPrefix?: string;
  readonly nameToUse?: string;
  readonly pronunciation?: string;
  readonly pronouns?: string;
  /** The first of the vocabulary's order decides rhythm and wording. */
  readonly kinds: readonly RelationshipKind[];
  readonly stage?: LifecycleStage;
  /** 2 when left out. */
  readonly importance?: 1 | 2 | 3;
  /** BCP 47. */
  readonly language?: string;
  readonly timeZone?: string;
  readonly phone?: string;
  readonly email?: string;
  /** A firm of the story, by its key, and what they do there. */
  readonly firm?: string;
  readonly title?: string;
  readonly tags?: readonly string[];
  /** Days that matter and are known from the beginning. */
  readonly days?: readonly Day[];
  /** People of the same story who are there before them. */
  readonly related?: readonly Tie[];
}

/** A day of the year that matters to somebody. */
export interface Day {
  readonly kind: ImportantDateKind;
  /** The day and month on which it falls; exactly that day, open or not. */
  readonly on: Moment;
  /** The year, where it is known. */
  readonly year?: number;
  readonly label?: string;
  readonly leadDays?: number;
}

/** What another person of the story is to them. */
export interface Tie {
  readonly to: string;
  readonly as: RelationshipType;
  readonly note?: string;
}

/** How somebody likes to be treated. */
export interface Liking {
  readonly key: PreferenceKey;
  /** At most 500 characters; a channel for the two channel keys. */
  readonly value: string;
  readonly strength: PreferenceStrength;
  /** CUSTOMER_STATED when left out. */
  readonly source?: PreferenceSource;
  /** The last day it holds. */
  readonly until?: Moment;
}
