import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity';
import { Membership } from '../identity/membership.entity';

const OPEN = 'told_at is null and withdrawn_at is null';

/** A contact that passes from one member's care into another's; a contact has at most one that is under way. */
@Entity('handover')
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@ForeignKey(() => Membership, ['workspaceId', 'fromId'], ['workspaceId', 'id'])
@ForeignKey(() => Membership, ['workspaceId', 'toId'], ['workspaceId', 'id'])
@Index('handover_contact', ['workspaceId', 'contactId'])
@Index('handover_open', ['workspaceId', 'contactId'], { unique: true, where: OPEN })
@Index('handover_from', ['workspaceId', 'fromId'], { where: OPEN })
@Index('handover_to', ['workspaceId', 'toId'], { where: OPEN })
export class Handover {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  contactId!: string;

  /** Who looked after them; null when nobody did. */
  @Column('uuid', { nullable: true })
  fromId!: string | null;

  @Column('uuid')
  toId!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  /** What the customer may be told, as somebody wrote it; null while nobody changed the first draft. */
  @Column('text', { nullable: true })
  draft!: string | null;

  @Column('timestamptz')
  startedAt!: string;

  @Column('timestamptz', { nullable: true })
  acceptedByFromAt!: string | null;

  @Column('timestamptz', { nullable: true })
  acceptedByToAt!: string | null;

  /** When a person told the customer. */
  @Column('timestamptz', { nullable: true })
  toldAt!: string | null;

  @Column('uuid', { nullable: true })
  toldInId!: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: string | null;

  /** The reminders that went over with it, to give them back when it is withdrawn. */
  @Column('uuid', { array: true })
  reminderIds!: string[];
}
