import {
  DELIVERY_CHANNELS,
  DELIVERY_STATES,
  DELIVERY_SUBJECTS,
  type DeliveryChannel,
  type DeliveryState,
  type DeliverySubject,
} from '@heed/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Membership } from '../identity/membership.entity';
import { Notification } from '../notifications/notification.entity';
import { oneOf } from '../platform/database/row';

/** One message on one channel to one target. Its id goes out with every attempt, so the other side can tell a repetition. */
@Entity('delivery')
@Check('delivery_channel', oneOf('channel', DELIVERY_CHANNELS))
@Check('delivery_state', oneOf('state', DELIVERY_STATES))
@Check('delivery_subject', oneOf('subject', DELIVERY_SUBJECTS))
@Check('delivery_open', `(next_attempt_at is null) = (state in ('SENT', 'GIVEN_UP'))`)
@ForeignKey(() => Membership, ['workspaceId', 'memberId'], ['workspaceId', 'id'])
@ForeignKey(() => Notification, ['workspaceId', 'notificationId'], ['workspaceId', 'id'])
@Index('delivery_once', ['workspaceId', 'notificationId', 'channel', 'targetId'], {
  unique: true,
  where: 'notification_id is not null',
})
@Index('delivery_due', ['workspaceId', 'nextAttemptAt'], { where: 'next_attempt_at is not null' })
@Index('delivery_newest', ['workspaceId', 'createdAt', 'id'])
export class Delivery {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Whom it is for, and with whose eyes it is written. */
  @Column('uuid')
  memberId!: string;

  @Column('text')
  channel!: DeliveryChannel;

  /** The push device or the webhook; of mail the member, who has one address. */
  @Column('uuid')
  targetId!: string;

  @Column('text')
  subject!: DeliverySubject;

  @Column('uuid', { nullable: true })
  notificationId!: string | null;

  /** The date a digest is of, on the member's clocks. */
  @Column('date', { nullable: true })
  day!: string | null;

  @Column('text')
  state!: DeliveryState;

  @Column('int')
  attempts!: number;

  /** When it may be tried, again or for the first time; while somebody tries, when others may take over. */
  @Column('timestamptz', { nullable: true })
  nextAttemptAt!: string | null;

  @Column('text', { nullable: true })
  lastError!: string | null;

  @Column('timestamptz')
  createdAt!: string;

  @Column('timestamptz', { nullable: true })
  sentAt!: string | null;
}
