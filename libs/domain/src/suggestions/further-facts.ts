import type { Instant } from '../time/instant';
import type { PainStatus } from '../vocabulary/pain-points';

/**
 * What only some rules look at. A reader that does not know one of them leaves it out of the snapshot, and the rules
 * that need it are not asked (see `Rule.needs`); null and an empty list are knowledge: there is none.
 */
export interface FurtherFacts {
  /** Whether they said no to PROFILING: see `profilingDenied`. */
  readonly profilingDenied: boolean;
  /** The newest 50 instants of counted two-way contacts (see `pulseOf` 6), in any order. */
  readonly talkedAt: readonly Instant[];
  /** What hurts them that is open, FIXED_NOT_TOLD included, with the mentions the viewer may read. */
  readonly pains: readonly SnapshotPain[];
  /** The newest recovery, open or closed; null when nothing negative ever opened one. */
  readonly recovery: SnapshotRecovery | null;
  /** The newest change of owner that was not withdrawn; null when there was none. */
  readonly handover: SnapshotHandover | null;
  /** Since when their lifecycle stage is CUSTOMER; null when it is not, or no record says since when. */
  readonly customerSince: Instant | null;
  /** PLANNED interactions that lie behind now, of the last 30 days. */
  readonly unlogged: readonly SnapshotPlan[];
  /** When the viewer last opened the brief; null when no record says that they did. */
  readonly briefViewedAt: Instant | null;
  /** What they did or said that deserves thanks, of the last 60 days. */
  readonly kindnesses: readonly SnapshotKindness[];
  /** Their answers to our questions about how we do, of the last 60 days. */
  readonly feedback: readonly SnapshotFeedback[];
}

/** A conversation that was planned; its time is `at`. */
export interface SnapshotPlan {
  /** Of the interaction. */
  readonly id: string;
  readonly at: Instant;
  /** When it is to be over; null when nobody said. */
  readonly endsAt?: Instant | null;
  readonly typeKey?: string;
  readonly typeLabel?: string;
  /** The members who take part: its author and those among its participants. */
  readonly memberIds?: readonly string[];
}

export interface SnapshotPain {
  readonly id: string;
  readonly title: string;
  readonly theirWords: string | null;
  readonly status: PainStatus;
  /** When its status became what it is; null when no record says. */
  readonly statusSince: Instant | null;
  /** How many people the same fix is to be told, this one included; 1 where it belongs to no theme. */
  readonly people: number;
  readonly mentions: readonly SnapshotMention[];
}

export interface SnapshotMention {
  readonly id: string;
  readonly interactionId: string;
  readonly at: Instant;
  /** The member or key who wrote it down: whom they told it to. */
  readonly heardById: string;
  /** Came in with a file or a tool's history. */
  readonly imported: boolean;
  /** The same for messages of one thread; null when nothing joins it to another. */
  readonly thread: string | null;
}

export interface SnapshotRecovery {
  /** The interaction that opened it. */
  readonly id: string;
  readonly openedAt: Instant;
  /** The member who took it; null while nobody did. */
  readonly ownerId: string | null;
  readonly closedAt: Instant | null;
}

export interface SnapshotHandover {
  readonly id: string;
  /** When the second of both sides accepted; null while one has not. */
  readonly acceptedAt: Instant | null;
  /** When the customer was told; null while nobody says so. */
  readonly toldAt: Instant | null;
  readonly toName: string;
}

export interface SnapshotKindness {
  /** REFERRAL: they sent us somebody. PRAISE: kind words of theirs. HIGH_SCORE: 9 or 10 of 10, with a comment. */
  readonly kind: 'REFERRAL' | 'PRAISE' | 'HIGH_SCORE';
  /** Of the relationship, the interaction or the answer. */
  readonly id: string;
  readonly at: Instant;
  readonly text: string;
  /** The interaction to read it in; null when there is none. */
  readonly interactionId: string | null;
}

export interface SnapshotFeedback {
  readonly id: string;
  readonly measure: 'CSAT' | 'CES' | 'NPS';
  readonly score: number;
  readonly comment: string | null;
  readonly at: Instant;
  /** Whether they agreed to be contacted about it. */
  readonly mayContact: boolean;
  readonly interactionId: string | null;
}
