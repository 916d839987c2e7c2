import type { Evidence } from '../suggestions/evidence';
import type { BriefLineKind } from '../vocabulary/brief';
import type { EvidenceMark } from '../vocabulary/suggestions';

/** One thing to know, in whole sentences. */
export interface BriefItem {
  readonly text: string;
  readonly mark: EvidenceMark;
  /** What not to do. */
  readonly dont: boolean;
  /** The records it comes from; never empty. */
  readonly evidence: readonly Evidence[];
  /** The promise, pain point or preference it tells of, to edit it in place; null for anything else. */
  readonly subjectId: string | null;
}

/** Things of a kind; never empty. */
export interface BriefLine {
  readonly kind: BriefLineKind;
  readonly items: readonly BriefItem[];
}

/** What to know of a person before speaking with them. */
export interface Brief {
  readonly contactId: string;
  /** At most six, each kind once, in the order of the vocabulary. */
  readonly lines: readonly BriefLine[];
  /** Words in all of it, at most 90 (see `countWords`). */
  readonly words: number;
}

export const BRIEF_WORDS = 90;
