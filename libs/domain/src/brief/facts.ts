import type { Evidence } from '../suggestions/evidence';
import type { SnapshotDate, SnapshotPreference } from '../suggestions/snapshot';
import type { DateOnly, Instant } from '../time/instant';
import type { PreferenceQuestion } from '../vocabulary/brief';
import type { RelationshipKind } from '../vocabulary/contacts';
import type { Feeling, FeelingSource } from '../vocabulary/feelings';
import type { Direction, InteractionStatus, Outcome, Situation } from '../vocabulary/interactions';
import type { PainStatus } from '../vocabulary/pain-points';
import type { PromiseDirection, PromiseStatus } from '../vocabulary/promises';

/**
 * One contact as one viewer may read them: all that the brief looks at. What they may not read is not in it. Lists may
 * be in any order and hold more than is shown; texts are whole, never cut.
 */
export interface BriefFacts {
  /** Who reads: the language of the sentences (BCP 47), and the IANA zone of the dates in them. */
  readonly reader: { readonly language: string; readonly zone: string };
  /** IANA; the workspace's. What a day is for the business, and for a contact without a zone. */
  readonly workspaceZone: string;
  readonly contact: BriefContact;
  readonly promises: readonly BriefPromise[];
  readonly painPoints: readonly BriefPainPoint[];
  /** At least the newest COMPLETED one that is two-way, and the newest that is not INTERNAL. */
  readonly interactions: readonly BriefInteraction[];
  readonly preferences: readonly SnapshotPreference[];
  readonly importantDates: readonly SnapshotDate[];
  /** The one that fits them now; null when none does. */
  readonly protocol: BriefProtocol | null;
  /** What R14 would ask (see `findPreferenceGap`); null when it is silent. */
  readonly preferenceGap: { readonly about: PreferenceQuestion; readonly evidence: readonly Evidence[] } | null;
}

export interface BriefContact {
  readonly id: string;
  /** Given and family name. */
  readonly displayName: string;
  /** Null: the display name. */
  readonly nameToUse: string | null;
  readonly pronunciation: string | null;
  readonly pronouns: string | null;
  /** BCP 47; null when nobody said, and nothing is said of it then. */
  readonly language: string | null;
  /** IANA; null: the workspace's. */
  readonly timeZone: string | null;
  readonly relationshipKinds: readonly RelationshipKind[];
  readonly deceasedAt: DateOnly | null;
  /** Came in with a file or from another system. */
  readonly imported: boolean;
}

export interface BriefPromise {
  readonly id: string;
  readonly text: string;
  readonly direction: PromiseDirection;
  readonly status: PromiseStatus;
  readonly dueAt: Instant | null;
  /** The interaction it was made in. */
  readonly source: { readonly id: string; readonly occurredAt: Instant };
}

export interface BriefPainPoint {
  readonly id: string;
  readonly title: string;
  readonly theirWords: string | null;
  /** 1 to 4, 4 the worst. */
  readonly severity: number;
  readonly status: PainStatus;
  readonly lastMentionedAt: Instant;
  /** The interaction in which they last told of it; null when the viewer may not read it. */
  readonly lastMentionIn: string | null;
}

export interface BriefInteraction {
  readonly id: string;
  readonly occurredAt: Instant;
  readonly status: InteractionStatus;
  readonly direction: Direction;
  readonly twoWay: boolean;
  readonly outcome: Outcome | null;
  readonly typeLabel: string;
  /** Name of who of us it was. */
  readonly by: string;
  readonly subject: string | null;
  readonly body: string | null;
  readonly theirWords: string | null;
  readonly feeling: Feeling | null;
  readonly feelingSource: FeelingSource | null;
  readonly imported: boolean;
}

export interface BriefProtocol {
  readonly id: string;
  readonly name: string;
  readonly situation: Situation | null;
  readonly do: readonly string[];
  readonly dont: readonly string[];
  /** Filled for this person; null when it could not be. */
  readonly openingLine: string | null;
}
