import { HEARING_OUTCOMES, type HearingOutcome } from '@heed/domain';
import type { HeardTone } from '@heed/listening';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/row';
import type { KeptFact } from './kept-fact';

/**
 * What was heard in one interaction: a read model, which can be thrown away and made again. `id` is that of the
 * interaction, and whoever may not read that one reads no hearing. There is none where nobody asked for it.
 */
@Entity('hearing')
@Check('hearing_outcome', oneOf('outcome', HEARING_OUTCOMES))
@ForeignKey('Interaction', ['workspaceId', 'id'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class Hearing {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  outcome!: HearingOutcome;

  /** BCP 47; null when it cannot be told. */
  @Column('text', { nullable: true })
  language!: string | null;

  /** IANA: the clocks by which its dates were read. */
  @Column('text')
  zone!: string;

  /** How many code units were read when not all were. */
  @Column('int', { nullable: true })
  cutAt!: number | null;

  @Column('jsonb', { nullable: true })
  tone!: HeardTone | null;

  /** In the order of the note. */
  @Column('jsonb')
  facts!: KeptFact[];

  /** What the language model heard beside them; null while it was not asked, or has not answered. */
  @Column('jsonb', { nullable: true })
  modelFacts!: KeptFact[] | null;

  /** When the language model was asked about this text last. */
  @Column('timestamptz', { nullable: true })
  modelAskedAt!: string | null;

  /** SHA-256 in hex of the body that was heard: of another one nothing was heard yet. */
  @Column('text')
  textHash!: string;

  /** The version of what listened. */
  @Column('text')
  engine!: string;

  @Column('timestamptz')
  heardAt!: string;
}
