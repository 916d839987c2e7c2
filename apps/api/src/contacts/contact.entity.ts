import type { LifecycleStage, RelationshipKind } from '@heed/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Membership } from '../identity/membership.entity';

/** A person the business deals with. */
@Entity('contact')
@Check('contact_importance', 'importance between 1 and 3')
@ForeignKey(() => Membership, ['workspaceId', 'ownerId'], ['workspaceId', 'id'])
@Index('contact_name', ['workspaceId', 'sortName', 'id'])
@Index('contact_owner', ['workspaceId', 'ownerId', 'sortName', 'id'])
@Index('contact_archived', ['workspaceId', 'sortName', 'id'], { where: 'archived_at is not null' })
@Index('contact_external', ['workspaceId', 'source', 'externalId'], { unique: true, where: 'external_id is not null' })
@Index('contact_search', { synchronize: false })
export class Contact {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  givenName!: string;

  @Column('text')
  familyName!: string;

  @Column('text', { nullable: true })
  honorificPrefix!: string | null;

  /** What they like to be called. */
  @Column('text', { nullable: true })
  nameToUse!: string | null;

  @Column('text', { nullable: true })
  pronunciation!: string | null;

  @Column('text', { nullable: true })
  pronouns!: string | null;

  @Column('text')
  displayName!: string;

  /** Folded family and given name, for ordering. */
  @Column('text')
  sortName!: string;

  /** Folded names and contact points, for the trigram index. */
  @Column('text')
  search!: string;

  @Column('text', { array: true })
  relationshipKinds!: RelationshipKind[];

  @Column('text', { nullable: true })
  lifecycleStage!: LifecycleStage | null;

  /** Since when; null without a stage, and where no record says. */
  @Column('timestamptz', { nullable: true })
  stageSince!: string | null;

  @Column('int2')
  importance!: number;

  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  /** BCP 47. */
  @Column('text', { nullable: true })
  language!: string | null;

  /** IANA zone. */
  @Column('text', { nullable: true })
  timeZone!: string | null;

  @Column('date', { nullable: true })
  deceasedAt!: string | null;

  /** Since when nobody works with them any more; out of lists, search and suggestions. */
  @Column('timestamptz', { nullable: true })
  archivedAt!: string | null;

  @Column('text', { nullable: true })
  source!: string | null;

  /** The id in `source`; unique there. */
  @Column('text', { nullable: true })
  externalId!: string | null;

  @Column('timestamptz')
  createdAt!: string;

  @Column('timestamptz')
  updatedAt!: string;
}
