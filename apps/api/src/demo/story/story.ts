import type { Event } from './event';
import type { Firm, Person } from './person';

/** People of the bakery and what happened with them. Keys are the story's own; whoever stands first is its hero. */
export interface Story {
  /** The file's name, unique among stories. */
  readonly key: string;
  readonly firms?: readonly Firm[];
  readonly people: readonly Person[];
  /** In the order in which they happened. */
  readonly events: readonly Event[];
}

export type { Event } from './event';
export { ago, ahead, last } from './moment';
