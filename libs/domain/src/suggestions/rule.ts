import type { Instant } from '../time/instant';
import type { Channel } from '../vocabulary/contacts';
import type { RuleKey, SilenceReason, SuggestionUrgency } from '../vocabulary/suggestions';
import type { Evidence } from './evidence';
import type { FurtherFacts } from './further-facts';
import type { Sentence } from './sentence';
import type { Setting } from './setting';
import type { Snapshot } from './snapshot';

/** All that a rule may look at. */
export interface Sight {
  readonly snapshot: Snapshot;
  readonly setting: Setting;
  readonly now: Instant;
}

/**
 * What a button offers: REACH the person; LEAVE them alone; READ a note again; PREPARE with the brief; LOG what was held;
 * ASK when they meet anyway.
 */
export type StepKind = 'REACH' | 'LEAVE' | 'READ' | 'PREPARE' | 'LOG' | 'ASK';

/** Something a rule would say, before the guards. */
export interface Candidate {
  readonly subjectKey: string;
  readonly evidence: readonly Evidence[];
  readonly since: Instant;
  readonly urgency: SuggestionUrgency;
  /** Whole days past due; 0 when it is not. */
  readonly daysOverdue: number;
  /** The same thing said in more and in fewer words; the first that fits is said, and the last one always does. */
  readonly sentences: readonly Sentence[];
  /** The channel they used themselves, when it is an answer. */
  readonly channel?: Channel | null;
  /** The channel it suggests instead of what they prefer. */
  readonly instead?: Channel;
  /** What the button offers; REACH them, when it is left out. */
  readonly step?: StepKind;
  /** Said once: any decision on the subject holds for good. */
  readonly once?: boolean;
}

/** A reason to say nothing. */
export interface Silence {
  readonly reason: SilenceReason;
  readonly sentence: Sentence;
  readonly until: Instant | null;
}

/** What a rule found: candidates, or why there are none. */
export type Look =
  | { readonly candidates: readonly Candidate[]; readonly nothing?: undefined }
  | { readonly candidates?: undefined; readonly nothing: Silence };

/** The guards that a rule may be under, in the order in which they are asked. */
export const GUARD_KEYS = [
  'NO_CHANNEL',
  'LEFT_IN_PEACE',
  'JUST_SPOKE',
  'DECIDED',
  'PLANNED',
  'TOO_MANY_UNANSWERED',
  'CEILING',
  'ABSENT',
  'NO_PROFILING',
] as const;
export type GuardKey = (typeof GUARD_KEYS)[number];

/** One rule: what it looks for, and what may keep it silent. */
export interface Rule {
  readonly key: RuleKey;
  /** Goes up when the same records would give another suggestion. */
  readonly version: number;
  /** The score to start from. */
  readonly base: Readonly<Record<SuggestionUrgency, number>>;
  /** Days after a two-way contact in which JUST_SPOKE keeps it silent. */
  readonly cooldownDays: number;
  readonly guards: readonly GuardKey[];
  /** Facts that it cannot do without: it is not asked about a snapshot that leaves one out. */
  readonly needs?: readonly (keyof FurtherFacts)[];
  /** Only a reminder that was made of its own suggestion covers what it would say. */
  readonly ownRemindersOnly?: true;
  readonly look: (sight: Sight) => Look;
}

/** A reason to say nothing; `until` when it ends by itself. */
export function silence(reason: SilenceReason, sentence: Sentence, until: Instant | null = null): Silence {
  return { reason, sentence, until };
}

/** A rule that found nothing; `until` when that may change by itself. */
export function nothing(sentence: Sentence, until: Instant | null = null): Look {
  return { nothing: silence('NOTHING_TO_SAY', sentence, until) };
}
