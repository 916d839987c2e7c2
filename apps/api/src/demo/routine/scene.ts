import type { Direction, Feeling, Outcome } from '@heed/domain';
import type { TypeKey } from '../story/event';

/** One thing that happens again and again in a bakery. Words in braces are filled in: {bread}, {n}, {day}. */
export interface Scene {
  readonly log: TypeKey;
  readonly direction?: Direction;
  readonly outcome?: Outcome;
  readonly subject?: string;
  readonly body?: string;
  readonly theirWords?: string;
  readonly feeling?: Feeling;
  /** What followed in the same thread, so many minutes later. */
  readonly then?: Omit<Scene, 'then' | 'after' | 'hours'> & { readonly after: number };
  /** The hours between which it happens, the second exclusive. */
  readonly hours?: readonly [number, number];
}

/** What a person is to the bakery decides what happens with them. */
export type Manner = 'counter' | 'trade' | 'lead' | 'supplier' | 'colleague' | 'public';

const TALKS: readonly TypeKey[] = ['VISIT', 'MEETING'];

/** Whether both sides spoke and nothing was left open, not even a letter of theirs: what may stand last. */
export function isRound({ log, outcome, feeling, then }: Scene): boolean {
  if (feeling === 'STRAINED' || feeling === 'UPSET') return false;
  if (then !== undefined) return then.direction !== 'INBOUND';
  return TALKS.includes(log) || (log === 'CALL' && outcome === undefined);
}

/** Where in somebody's time a talk stands. */
export type Place = 'FIRST' | 'BETWEEN' | 'LAST';
