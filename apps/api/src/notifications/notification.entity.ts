import { NOTIFICATION_KINDS, type NotificationKind } from '@heed/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Membership } from '../identity/membership.entity';
import { oneOf } from '../platform/database/row';

/**
 * What one member is told, once: the same thing about the same instant is the same row. It holds ids; what it says is
 * read with the member's eyes, and is nothing once they may not read it or it is gone, hence no keys to its subject.
 */
@Entity('notification')
@Check('notification_kind', oneOf('kind', NOTIFICATION_KINDS))
@ForeignKey(() => Membership, ['workspaceId', 'memberId'], ['workspaceId', 'id'])
@Index('notification_once', ['workspaceId', 'memberId', 'kind', 'subjectId', 'occurrenceAt', 'leadMinutes'], {
  unique: true,
})
@Index('notification_newest', ['workspaceId', 'memberId', 'at', 'id'])
@Index('notification_unhanded', ['workspaceId', 'memberId'], { where: 'handed_at is null' })
@Index('notification_unread', ['workspaceId', 'memberId'], { where: 'read_at is null' })
export class Notification {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Who is told. */
  @Column('uuid')
  memberId!: string;

  @Column('text')
  kind!: NotificationKind;

  /** The reminder, the handover or the recovery. */
  @Column('uuid')
  subjectId!: string;

  /** The instant it speaks of: when the reminder comes up, or when the other thing happened. */
  @Column('timestamptz')
  occurrenceAt!: string;

  /** How long ahead of it this is; 0: not ahead. */
  @Column('int')
  leadMinutes!: number;

  @Column('uuid', { nullable: true })
  contactId!: string | null;

  /** The colleague who did it, by name; null when a time came. */
  @Column('text', { nullable: true })
  byName!: string | null;

  /** When it was told. */
  @Column('timestamptz')
  at!: string;

  /** When deliveries were made for it, as far as the member wanted any. */
  @Column('timestamptz', { nullable: true })
  handedAt!: string | null;

  @Column('timestamptz', { nullable: true })
  readAt!: string | null;
}
