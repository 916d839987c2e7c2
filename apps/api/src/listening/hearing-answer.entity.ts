import {
  type ActorKind,
  ANSWER_KINDS,
  type AnswerKind,
  FACT_KINDS,
  type FactKind,
  HEARD_BY,
  type HeardBy,
} from '@heed/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/row';

/**
 * What a person said to something heard in an interaction, or marked themselves: it is not proposed again, and it is
 * what a better listener learns from. Whoever may not read the interaction reads no answer.
 */
@Entity('hearing_answer')
@Check('hearing_answer_answer', oneOf('answer', ANSWER_KINDS))
@Check('hearing_answer_kind', oneOf('kind', FACT_KINDS))
@Check('hearing_answer_heard_by', oneOf('heard_by', HEARD_BY))
@ForeignKey('Interaction', ['workspaceId', 'interactionId'], ['workspaceId', 'id'])
@Index('hearing_answer_once', ['workspaceId', 'interactionId', 'key'], { unique: true })
export class HearingAnswer {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  interactionId!: string;

  /** What of the note it answers (`factKey`). */
  @Column('text')
  key!: string;

  @Column('text')
  answer!: AnswerKind;

  @Column('text')
  kind!: FactKind;

  /** The whole sentence as it stood in the note. */
  @Column('text')
  sentence!: string;

  /** The words in it that told it. */
  @Column('text')
  words!: string;

  /** Null of what was marked by hand. */
  @Column('text', { nullable: true })
  heardBy!: HeardBy | null;

  /** The id of the cue, or the name of the model; null of what was marked by hand. */
  @Column('text', { nullable: true })
  cue!: string | null;

  /** What was put on record by it: a pain point, a preference, a promise or an important date; null when nothing was. */
  @Column('uuid', { nullable: true })
  recordId!: string | null;

  @Column('text')
  answeredByKind!: ActorKind;

  @Column('uuid')
  answeredById!: string;

  @Column('text')
  answeredByName!: string;

  @Column('timestamptz')
  answeredAt!: string;
}
