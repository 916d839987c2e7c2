import type { Instant } from '../../time/instant';
import type { DeskRuleKey, SilenceReason, SuggestionUrgency } from '../../vocabulary/suggestions';
import type { Evidence } from '../evidence';
import type { Sentence } from '../sentence';
import type { Setting } from '../setting';
import type { DeskSnapshot } from './desk-snapshot';

/** All that a rule of the desk may look at. */
export interface DeskSight {
  readonly desk: DeskSnapshot;
  readonly setting: Setting;
  readonly now: Instant;
}

/** Something a rule of the desk would note. */
export interface DeskCandidate {
  readonly subjectKey: string;
  readonly evidence: readonly Evidence[];
  readonly since: Instant;
  readonly urgency: SuggestionUrgency;
  /** In more and in fewer words: the first that fits is said, and the last one always does. */
  readonly sentences: readonly Sentence[];
}

/** What it found, or why there is nothing. */
export type DeskLook =
  | { readonly candidates: readonly DeskCandidate[]; readonly nothing?: undefined }
  | {
      readonly candidates?: undefined;
      readonly nothing: { readonly reason: SilenceReason; readonly sentence: Sentence };
    };

/** One rule of the desk. */
export interface DeskRule {
  readonly key: DeskRuleKey;
  readonly version: number;
  /** The list it cannot do without: it is not asked about a desk that leaves it out. */
  readonly needs: keyof DeskSnapshot;
  readonly look: (sight: DeskSight) => DeskLook;
}

/** A rule that has nothing to note. */
export function nothingToNote(sentence: Sentence): DeskLook {
  return { nothing: { reason: 'NOTHING_TO_SAY', sentence } };
}
