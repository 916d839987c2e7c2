import {
  DIRECTIONS,
  FEELINGS,
  INTERACTION_STATUSES,
  VISIBILITIES,
  type ActorKind,
  type Direction,
  type Emotion,
  type Feeling,
  type FeelingSource,
  type InteractionStatus,
  type ListeningMark,
  type Outcome,
  type Situation,
  type Visibility,
} from '@heed/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InteractionType } from '../interaction-types/interaction-type.entity';
import { oneOf } from '../platform/database/row';
import { ProtocolVersion } from '../protocols/protocol-version.entity';
import type { TranscriptMessage } from './transcript';

/** One touchpoint: a call, a visit, an e-mail; past is a log, future is a plan. */
@Entity('interaction')
@Check('interaction_direction', oneOf('direction', DIRECTIONS))
@Check('interaction_status', oneOf('status', INTERACTION_STATUSES))
@Check('interaction_feeling', oneOf('feeling', FEELINGS))
@Check('interaction_visibility', oneOf('visibility', VISIBILITIES))
@ForeignKey(() => InteractionType, ['workspaceId', 'typeId'], ['workspaceId', 'id'])
@ForeignKey(() => ProtocolVersion, ['workspaceId', 'protocolVersionId'], ['workspaceId', 'id'])
@Index('interaction_newest', { synchronize: false })
@Index('interaction_author_newest', { synchronize: false })
@Index('interaction_confidential', { synchronize: false })
@Index('interaction_words', { synchronize: false })
@Index('interaction_planned', ['workspaceId', 'authorId', 'occurredAt'], { where: `status = 'PLANNED'` })
@Index('interaction_type_used', ['workspaceId', 'typeId'])
@Index('interaction_protocol_used', ['workspaceId', 'protocolVersionId'])
@Index('interaction_external', ['workspaceId', 'source', 'externalId'], {
  unique: true,
  where: 'external_id is not null',
})
export class Interaction {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  typeId!: string;

  @Column('text', { nullable: true })
  situation!: Situation | null;

  @Column('text')
  direction!: Direction;

  @Column('text')
  status!: InteractionStatus;

  @Column('timestamptz')
  occurredAt!: string;

  @Column('timestamptz', { nullable: true })
  endedAt!: string | null;

  @Column('text', { nullable: true })
  outcome!: Outcome | null;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('text', { nullable: true })
  body!: string | null;

  /** What they said, in their own words. */
  @Column('text', { nullable: true })
  theirWords!: string | null;

  /** Null means nobody said; that is not NEUTRAL. */
  @Column('text', { nullable: true })
  feeling!: Feeling | null;

  @Column('text', { nullable: true })
  feelingSource!: FeelingSource | null;

  @Column('text', { array: true })
  emotions!: Emotion[];

  @Column('text', { array: true })
  listening!: ListeningMark[];

  /** Computed: whether both sides spoke. */
  @Column('bool')
  twoWay!: boolean;

  /** The protocol version in use when it was logged. */
  @Column('uuid', { nullable: true })
  protocolVersionId!: string | null;

  /** Enforced by a row-level policy. */
  @Column('text')
  visibility!: Visibility;

  @Column('timestamptz', { nullable: true })
  pinnedAt!: string | null;

  @Column('text')
  authorKind!: ActorKind;

  @Column('uuid')
  authorId!: string;

  @Column('text')
  authorName!: string;

  /** Messages of an imported conversation, oldest first. */
  @Column('jsonb', { nullable: true })
  transcript!: TranscriptMessage[] | null;

  @Column('int')
  transcriptLength!: number;

  /** What it is found by, each word begun with the key of its month (`wordsOf`). */
  @Column('tsvector')
  words!: string;

  @Column('text', { nullable: true })
  source!: string | null;

  /** The id in `source`; unique there. */
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** When an import brought it in; null for what was logged as it happened. What was imported asks nobody to act. */
  @Column('timestamptz', { nullable: true })
  importedAt!: string | null;

  @Column('timestamptz')
  createdAt!: string;

  @Column('timestamptz')
  updatedAt!: string;
}
