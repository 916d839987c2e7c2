import type { HeardDate } from '../dates/heard-date';
import type { Tongue } from '../facts/cue';
import type { HeardCue } from '../facts/hear-facts';

/** A heard cue, its sentence, and what they are read with. */
export interface Telling {
  readonly heard: HeardCue;
  readonly sentence: string;
  readonly tongue: Tongue;
  /** What the sentence names, of promises and events. */
  readonly dates: readonly HeardDate[];
}
