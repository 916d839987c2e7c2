import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Membership } from '../identity/membership.entity';

/** A browser that said yes to pushes: a subscription of the Push API. */
@Entity('push_device')
@ForeignKey(() => Membership, ['workspaceId', 'memberId'], ['workspaceId', 'id'])
@Index('push_device_member', ['workspaceId', 'memberId'])
@Index('push_device_endpoint', ['workspaceId', 'endpoint'], { unique: true })
export class PushDevice {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  memberId!: string;

  /** What people call it. */
  @Column('text')
  label!: string;

  /** Address of the browser's push service. */
  @Column('text')
  endpoint!: string;

  /** The browser's public key, base64url. */
  @Column('text')
  p256dh!: string;

  /** The secret that the message is encrypted with, base64url. */
  @Column('text')
  auth!: string;

  @Column('timestamptz')
  createdAt!: string;

  @Column('timestamptz', { nullable: true })
  lastSentAt!: string | null;

  /** Why the last push did not arrive; null when it did. */
  @Column('text', { nullable: true })
  failing!: string | null;
}
