import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Membership } from '../identity/membership.entity';

/** The address at which a member's calendar reads what they have to do; found by the hash of its secret only. */
@Entity('calendar_feed')
@ForeignKey(() => Membership, ['workspaceId', 'memberId'], ['workspaceId', 'id'])
@Index('calendar_feed_member', ['workspaceId', 'memberId'], { unique: true })
@Index('calendar_feed_token', ['tokenHash'], { unique: true })
export class CalendarFeed {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  workspaceId!: string;

  @Column('uuid')
  memberId!: string;

  /** SHA-256 of the secret in the address, hex. */
  @Column('text')
  tokenHash!: string;

  @Column('timestamptz')
  createdAt!: string;

  @Column('timestamptz', { nullable: true })
  lastReadAt!: string | null;
}
