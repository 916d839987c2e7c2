import type { HeardDate } from '../dates/heard-date';
import type { Tongue } from '../facts/cue';
import type { HeardCue } from '../facts/hear-facts';

/** A heard cue, its sentence, and what they are read with. */
export interface Telling {
  readonly heard: HeardCue;
  /** As it was written: what a record keeps. */
  readonly sentence: string;
  /** As the patterns of the tongue read it (`plainOf`). */
  readonly plain: string;
  readonly tongue: Tongue;
  /** What the sentence names, of promises and events. */
  readonly dates: readonly HeardDate[];
}
