import type {
  ActorKind,
  Direction,
  Feeling,
  FeelingSource,
  InteractionStatus,
  Outcome,
  Visibility,
} from '@heed/domain';
import type { Row } from '../platform/changes/row-diff';

/** A row of `interaction` as JSON. */
export interface InteractionRow extends Row {
  readonly version: number;
  readonly type_id: string;
  readonly direction: Direction;
  readonly status: InteractionStatus;
  readonly occurred_at: string;
  readonly ended_at: string | null;
  readonly outcome: Outcome | null;
  readonly subject: string | null;
  readonly body: string | null;
  readonly their_words: string | null;
  /** The text of a `tsvector`. */
  readonly words: string;
  readonly feeling: Feeling | null;
  readonly feeling_source: FeelingSource | null;
  readonly two_way: boolean;
  readonly visibility: Visibility;
  readonly pinned_at: string | null;
  readonly author_kind: ActorKind;
  readonly author_id: string;
  readonly author_name: string;
}

/** A row of `interaction_participant` as JSON. */
export interface ParticipantRow extends Row {
  readonly version: number;
  readonly interaction_id: string;
  readonly contact_id: string | null;
  readonly member_id: string | null;
  readonly occurred_at: string;
  readonly planned: boolean;
  readonly pinned: boolean;
}
