import type { DateOnly, Instant } from '../../time/instant';
import type { Emotion, Feeling, FeelingSource } from '../../vocabulary/feelings';
import type { DeskRuleKey, SuggestionUrgency } from '../../vocabulary/suggestions';
import type { WordingKey } from '../../wording/wording';
import type { Evidence } from '../evidence';

/**
 * What one member of staff has before them, as they may read it: what the rules look at that speak of no single contact.
 * It is read for the viewer about the viewer. A list that a reader does not know is left out, and its rule is not asked.
 */
export interface DeskSnapshot {
  /** The member; the rules ask that it is the viewer of the setting. */
  readonly memberId: string;
  /** Their OPEN promises of OURS with a date, of all contacts. */
  readonly promises?: readonly DeskPromise[];
  /** How many promises a day of theirs may hold: the workspace's `promisesPerDay`. */
  readonly promisesPerDay: number;
  /** Whether they want to be told of a hard week; it can be turned off. */
  readonly hardWeek: boolean;
  /** The COMPLETED interactions of the last 5 days of 86,400 s that they wrote themselves and that have a feeling. */
  readonly felt?: readonly DeskInteraction[];
  readonly themes?: readonly DeskTheme[];
  /** The ACTIVE protocols that they may review. */
  readonly protocols?: readonly DeskProtocol[];
}

export interface DeskPromise {
  readonly id: string;
  readonly text: string;
  readonly dueAt: Instant;
  /** The zone the date was meant in; null: the workspace's. */
  readonly dueZone: string | null;
  /** The interaction it was made in. */
  readonly source: { readonly id: string; readonly occurredAt: Instant };
}

export interface DeskInteraction {
  readonly id: string;
  readonly occurredAt: Instant;
  readonly typeLabel: string;
  readonly subject: string | null;
  readonly theirWords: string | null;
  readonly body: string | null;
  readonly feeling: Feeling;
  readonly feelingSource: FeelingSource;
  readonly emotions: readonly Emotion[];
}

export interface DeskTheme {
  readonly id: string;
  readonly name: string;
  /** The member who works on it. */
  readonly ownerId: string | null;
  /** When customers were told that it is worked on. */
  readonly announcedAt: Instant | null;
  /** Its mentions of the last 90 days that the viewer may read. */
  readonly mentions: readonly DeskMention[];
}

export interface DeskMention {
  readonly interactionId: string;
  readonly contactId: string;
  readonly at: Instant;
  readonly text: string;
}

/** The share of conversations that went well, with its 95 % interval, 0 to 1. */
export interface Outcome95 {
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

export interface DeskProtocol {
  readonly id: string;
  readonly name: string;
  readonly reviewDueAt: DateOnly | null;
  /** Null while nothing is counted. */
  readonly outcome: Outcome95 | null;
  /** Of all conversations of the workspace. */
  readonly workspaceOutcome: Outcome95 | null;
  readonly experimentRunning: boolean;
}

/** Something a member of staff may want to know of their own desk. */
export interface DeskNote {
  /** rule:subjectKey; the same as long as it speaks of the same. */
  readonly id: string;
  readonly rule: DeskRuleKey;
  readonly ruleVersion: number;
  readonly text: string;
  readonly textKey: WordingKey;
  readonly params: Readonly<Record<string, string | number>>;
  readonly urgency: SuggestionUrgency;
  /** Never empty. */
  readonly evidence: readonly Evidence[];
  readonly since: Instant;
}
