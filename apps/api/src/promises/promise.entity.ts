import { PROMISE_STATUSES, type PromiseDirection, type PromiseStatus } from '@heed/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity';
import { Membership } from '../identity/membership.entity';
import { oneOf } from '../platform/database/row';

/** Something one side said it would do. Named PromiseRecord because Promise is taken. */
@Entity('promise')
@Check('promise_status', oneOf('status', PROMISE_STATUSES))
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@ForeignKey(() => Membership, ['workspaceId', 'promisorId'], ['workspaceId', 'id'])
@ForeignKey('Interaction', ['workspaceId', 'sourceInteractionId'], ['workspaceId', 'id'])
@ForeignKey('Interaction', ['workspaceId', 'resolutionInteractionId'], ['workspaceId', 'id'])
@Index('promise_contact', ['workspaceId', 'contactId', 'status'])
@Index('promise_due', ['workspaceId', 'promisorId', 'dueAt'], { where: `status = 'OPEN' and direction = 'OURS'` })
@Index('promise_settled', ['workspaceId', 'promisorId', 'resolvedAt'], { where: 'resolved_at is not null' })
@Index('promise_ledger_open', { synchronize: false })
@Index('promise_ledger_member', { synchronize: false })
@Index('promise_ledger_settled', { synchronize: false })
@Index('promise_source', ['workspaceId', 'sourceInteractionId'])
@Index('promise_resolution', ['workspaceId', 'resolutionInteractionId'])
export class PromiseRecord {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  contactId!: string;

  @Column('text')
  text!: string;

  @Column('text')
  direction!: PromiseDirection;

  /** The member who promised; null when the contact did. */
  @Column('uuid', { nullable: true })
  promisorId!: string | null;

  @Column('text')
  promisorName!: string;

  @Column('bool')
  explicit!: boolean;

  @Column('timestamptz', { nullable: true })
  dueAt!: string | null;

  /** IANA zone the due wall time was meant in. */
  @Column('text', { nullable: true })
  dueZone!: string | null;

  /** The first due date, kept when it is moved. */
  @Column('timestamptz', { nullable: true })
  originalDueAt!: string | null;

  /** A due date was moved and nothing shows that the customer was told: keeping it then counts as late. */
  @Column('bool')
  movedUntold!: boolean;

  @Column('text')
  status!: PromiseStatus;

  @Column('uuid')
  sourceInteractionId!: string;

  @Column('uuid', { nullable: true })
  resolutionInteractionId!: string | null;

  @Column('timestamptz', { nullable: true })
  customerToldAt!: string | null;

  @Column('timestamptz', { nullable: true })
  resolvedAt!: string | null;

  @Column('timestamptz')
  createdAt!: string;
}
