import {
  CADENCE_SCOPES,
  type CadenceScope,
  LIFECYCLE_STAGES,
  type LifecycleStage,
  RELATIONSHIP_KINDS,
  type RelationshipKind,
} from '@heed/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity';
import { oneOf } from '../platform/database/row';
import { Tag } from '../tags/tag.entity';

/** How often people are spoken with: one person, whoever wears a tag, has come so far, or is this to us. */
@Entity('cadence')
@Check('cadence_scope', oneOf('scope', CADENCE_SCOPES))
@Check('cadence_kind', oneOf('kind', RELATIONSHIP_KINDS))
@Check('cadence_stage', oneOf('stage', LIFECYCLE_STAGES))
@Check(
  'cadence_of_one',
  `(contact_id is not null) = (scope = 'CONTACT') and (tag_id is not null) = (scope = 'TAG') ` +
    `and (stage is not null) = (scope = 'STAGE') and (kind is not null) = (scope = 'KIND')`,
)
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@ForeignKey(() => Tag, ['workspaceId', 'tagId'], ['workspaceId', 'id'])
@Index('cadence_once', ['workspaceId', 'kind'], { unique: true })
@Index('cadence_once_stage', ['workspaceId', 'stage'], { unique: true })
@Index('cadence_once_tag', ['workspaceId', 'tagId'], { unique: true })
@Index('cadence_once_contact', ['workspaceId', 'contactId'], { unique: true })
export class Cadence {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  scope!: CadenceScope;

  @Column('uuid', { nullable: true })
  contactId!: string | null;

  @Column('uuid', { nullable: true })
  tagId!: string | null;

  @Column('text', { nullable: true })
  stage!: LifecycleStage | null;

  @Column('text', { nullable: true })
  kind!: RelationshipKind | null;

  /** Null: nobody is named for not having been spoken with. */
  @Column('int', { nullable: true })
  idealDays!: number | null;

  @Column('int', { nullable: true })
  maxDays!: number | null;

  /** How often at most we turn to one person in 30 days; null: no ceiling. */
  @Column('int', { nullable: true, name: 'ceiling_per_30_days' })
  ceilingPer30Days!: number | null;

  /** The last day of a pause, by the workspace's clocks. */
  @Column('date', { nullable: true })
  pausedUntil!: string | null;
}
