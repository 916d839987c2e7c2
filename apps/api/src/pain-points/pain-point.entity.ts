import { PAIN_STATUSES, type PainCategory, type PainStatus } from '@heed/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity';
import { oneOf } from '../platform/database/row';

/** Something that hurts a person in dealing with us. */
@Entity('pain_point')
@Check('pain_point_severity', 'severity between 1 and 4')
@Check('pain_point_status', oneOf('status', PAIN_STATUSES))
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@Index('pain_point_contact', ['workspaceId', 'contactId', 'status'])
export class PainPoint {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  contactId!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  theirWords!: string | null;

  @Column('text')
  category!: PainCategory;

  /** 1 nuisance, 2 costs time, 3 stops their work, 4 may make them leave. */
  @Column('int2')
  severity!: number;

  @Column('text')
  status!: PainStatus;

  /** When its status became what it is; null where no record says. */
  @Column('timestamptz', { nullable: true })
  statusSince!: string | null;

  /** Mentions more than 24 h after the one before. */
  @Column('int')
  repeatCount!: number;

  @Column('timestamptz')
  firstMentionedAt!: string;

  @Column('timestamptz')
  lastMentionedAt!: string;

  /** The customer's interaction that confirmed it is resolved. */
  @Column('uuid', { nullable: true })
  resolutionInteractionId!: string | null;

  @Column('timestamptz')
  createdAt!: string;
}
