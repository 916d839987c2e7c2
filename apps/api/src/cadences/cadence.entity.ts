import { RELATIONSHIP_KINDS, type RelationshipKind } from '@heed/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/row';

/** How often people of a kind are spoken with, unless something more specific says otherwise. */
@Entity('cadence')
@Check('cadence_kind', oneOf('kind', RELATIONSHIP_KINDS))
@Index('cadence_once', ['workspaceId', 'kind'], { unique: true })
export class Cadence {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  kind!: RelationshipKind;

  /** Null: nobody is named for not having been spoken with. */
  @Column('int', { nullable: true })
  idealDays!: number | null;

  @Column('int', { nullable: true })
  maxDays!: number | null;

  /** How often at most we turn to one person in 30 days; null: no ceiling. */
  @Column('int', { nullable: true, name: 'ceiling_per_30_days' })
  ceilingPer30Days!: number | null;
}
