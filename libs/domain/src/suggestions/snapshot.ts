import type { CadenceSetting } from '../cadences/cadence-setting';
import type { Reach } from '../pulse/best-reach';
import type { Touch } from '../pulse/candidate-facts';
import type { DateOnly, Instant } from '../time/instant';
import type { Channel, LifecycleStage, RelationshipKind } from '../vocabulary/contacts';
import type { ImportantDateKind } from '../vocabulary/important-dates';
import type { Outcome, Situation, Visibility } from '../vocabulary/interactions';
import type { PreferenceKey, PreferenceSource, PreferenceStrength } from '../vocabulary/preferences';
import type { PromiseDirection } from '../vocabulary/promises';
import type { DecisionKind, DismissReason, RuleKey } from '../vocabulary/suggestions';
import type { FurtherFacts, SnapshotPlan } from './further-facts';

/** How many of the newest interactions a snapshot holds. */
export const SNAPSHOT_INTERACTIONS = 12;

/** How much of a long text it holds: more than evidence shows, so that evidence ends with a whole word. */
export const SNAPSHOT_TEXT_CHARACTERS = 400;

/**
 * One contact as one viewer may read them: all that the rules look at. It is read in one piece as JSON under the
 * viewer's policy, so what they may not read is not in it, and no rule has to remember who asks. Lists may be in any
 * order; instants are UTC.
 */
export interface Snapshot extends Partial<FurtherFacts> {
  readonly contact: SnapshotContact;
  /** Every channel allowed for SERVICE (see `mayUse`), in any order. */
  readonly channels: readonly UsableChannel[];
  /** See `preferredChannel`; null when nothing says. */
  readonly preferredChannel: Channel | null;
  readonly bestReach: Reach | null;
  readonly preferences: readonly SnapshotPreference[];
  /** The OPEN ones, of both directions. */
  readonly promises: readonly SnapshotPromise[];
  /**
   * The newest 12 that are not PLANNED ahead of now, and beyond those the ones that the pulse names as negative,
   * unanswered or last two-way; each once.
   */
  readonly interactions: readonly SnapshotInteraction[];
  readonly pulse: SnapshotPulse;
  /** The cadence set for this very person; null without one. See `cadenceThatHolds`. */
  readonly ownCadence: CadenceSetting | null;
  /** PLANNED interactions not before now, the next first; one is enough. */
  readonly planned: readonly SnapshotPlan[];
  /** The ones neither done nor canceled. */
  readonly reminders: readonly SnapshotReminder[];
  readonly importantDates: readonly SnapshotDate[];
  /** Of every rule for this contact: all that may still hold, and at least the newest 5 of each rule. */
  readonly decisions: readonly SuggestionDecision[];
}

export interface SnapshotContact {
  readonly id: string;
  readonly displayName: string;
  /** What to call them; the given name where nothing else is known. */
  readonly nameToUse: string;
  readonly companyName: string | null;
  readonly relationshipKinds: readonly RelationshipKind[];
  readonly lifecycleStage: LifecycleStage | null;
  readonly tagIds: readonly string[];
  /** 1 to 3. */
  readonly importance: number;
  readonly language: string | null;
  /** Null: the workspace's. */
  readonly timeZone: string | null;
  readonly deceasedAt: DateOnly | null;
  readonly archivedAt: Instant | null;
  /** The member who looks after them; null when nobody does. */
  readonly ownerId: string | null;
}

export interface UsableChannel {
  readonly channel: Channel;
  /** The value of the contact point to use; null for IN_PERSON, which needs none. */
  readonly address: string | null;
}

export interface SnapshotPreference {
  readonly id: string;
  readonly key: PreferenceKey;
  readonly value: string;
  readonly strength: PreferenceStrength;
  readonly source: PreferenceSource;
  readonly evidenceInteractionId: string | null;
  readonly confirmedAt: Instant;
  readonly validUntil: DateOnly | null;
}

export interface SnapshotPromise {
  readonly id: string;
  readonly text: string;
  readonly direction: PromiseDirection;
  readonly dueAt: Instant | null;
  /** The zone the date was meant in; null: the workspace's. */
  readonly dueZone: string | null;
  /** See `PromiseState`. */
  readonly originalDueAt: Instant | null;
  readonly movedUntold: boolean;
  /** The member who made the promise; null for theirs. */
  readonly promisorId: string | null;
  /** The interaction it was made in. */
  readonly source: { readonly id: string; readonly occurredAt: Instant };
}

export interface SnapshotInteraction extends Touch {
  readonly visibility: Visibility;
  readonly typeKey: string;
  readonly typeLabel: string;
  readonly channel: Channel | null;
  readonly outcome: Outcome | null;
  /** What it was about, as far as its tone is concerned; null when nobody said. */
  readonly situation: Situation | null;
  /** Whether subject or body, the whole of it, has a question mark. */
  readonly asked: boolean;
  readonly subject: string | null;
  /** The first 400 characters. */
  readonly theirWords: string | null;
  /** The first 400 characters. */
  readonly body: string | null;
  /** Business minutes to a first answer: of the protocol version used, else of the type; null when neither says. */
  readonly responseTargetMinutes: number | null;
  readonly authorName: string;
}

/** What the stored pulse adds to the newest interactions; it counts NORMAL and COMPLETED ones alone. */
export interface SnapshotPulse {
  readonly lastTwoWayAt: Instant | null;
  readonly lastTwoWayInteractionId: string | null;
  readonly lastTwoWayTypeLabel: string | null;
  readonly lastTwoWayBy: string | null;
  readonly medianGapDays: number | null;
  readonly medianGapN: number;
  readonly unansweredOutbound: number;
  /** NORMAL, COMPLETED and OUTBOUND ones of the last 30 days of 86,400 s. */
  readonly outbound30Days: number;
  /** NORMAL two-way ones ever; it may stop counting at 3. */
  readonly twoWayCount: number;
}

export interface SnapshotReminder {
  readonly id: string;
  readonly title: string;
  /** When it comes up; it may have passed. */
  readonly at: Instant;
  /** The rule whose suggestion it was made from. */
  readonly rule: RuleKey | null;
}

export interface SnapshotDate {
  readonly id: string;
  readonly kind: ImportantDateKind;
  readonly label: string | null;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly leadDays: number;
  /** False while nobody has looked at what a file said. */
  readonly confirmed: boolean;
}

/** What somebody did with a suggestion. */
export interface SuggestionDecision {
  readonly id: string;
  readonly rule: RuleKey;
  readonly subjectKey: string;
  readonly kind: DecisionKind;
  /** Until when a snooze holds; null for the other kinds. */
  readonly until: Instant | null;
  readonly reason: DismissReason | null;
  /** The records it stood on: when others join them, it may speak again. */
  readonly evidenceIds: readonly string[];
  readonly decidedAt: Instant;
}
