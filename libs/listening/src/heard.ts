import type {
  Emotion,
  FactKind,
  ImportantDateKind,
  PainCategory,
  PreferenceKey,
  PreferenceStrength,
} from '@heed/domain';

/** Where something stands in a note, in UTF-16 code units; `to` is exclusive. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** Why a note was heard or not. NOTHING_TO_HEAR: no words in it. */
export type HearingOutcome = 'HEARD' | 'OTHER_LANGUAGE' | 'NOTHING_TO_HEAR';

/** How a whole note sounds. UPSET and DELIGHTED are a person's words, so they are not among these. */
export interface HeardTone {
  readonly feeling: 'STRAINED' | 'NEUTRAL' | 'WARM';
  readonly emotions: readonly Emotion[];
  /** How far the feeling lies before the next one, 0 to 1. */
  readonly margin: number;
  /** The words that spoke most for it, the strongest first, at most 4. */
  readonly because: readonly { readonly word: string; readonly weight: number }[];
}

/** Something that a sentence tells, with everything a proposal needs. */
export interface HeardFact {
  readonly kind: FactKind;
  /** The id of the cue that heard it. */
  readonly cue: string;
  readonly sentence: Passage;
  readonly words: Passage;
  /** What it would be on record; of the same kind as the fact, null for URGENCY and LEAVING. */
  readonly painPoint: HeardPainPoint | null;
  readonly preference: HeardPreference | null;
  readonly promise: HeardPromise | null;
  readonly event: HeardEvent | null;
}

export interface HeardPainPoint {
  readonly category: PainCategory;
  /** 1 to 4. */
  readonly severity: number;
  /** At most 200 characters. */
  readonly title: string;
  readonly theirWords: string;
}

export interface HeardPreference {
  readonly key: PreferenceKey;
  /** At most 200 characters. */
  readonly value: string;
  readonly strength: PreferenceStrength;
  /** Their own word, or what whoever wrote the note has seen. */
  readonly source: 'CUSTOMER_STATED' | 'STAFF_OBSERVED';
}

/** `date` is `YYYY-MM-DD` on the writer's clocks, `time` `HH:MM`; both null when nothing was said. */
export interface HeardPromise {
  readonly direction: 'OURS' | 'THEIRS';
  readonly text: string;
  readonly date: string | null;
  readonly time: string | null;
}

export interface HeardEvent {
  readonly kind: ImportantDateKind;
  /** At most 200 characters. */
  readonly label: string;
  /** `YYYY-MM-DD`; null when no day was named. */
  readonly date: string | null;
}

/** What was heard in a note. */
export interface HeardNote {
  readonly outcome: HearingOutcome;
  /** Null when it cannot be told. */
  readonly language: string | null;
  /** How many code units were read when not all were; else null. */
  readonly cutAt: number | null;
  /** Null where the language has no tone, or nothing was said in one. */
  readonly tone: HeardTone | null;
  readonly facts: readonly HeardFact[];
}
