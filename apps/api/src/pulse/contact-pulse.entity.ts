import type { Channel, Feeling, FeelingSource } from '@heed/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity';

/** What the recent history of a contact adds up to: a read model, rebuilt by every write that touches it. `id` is the contact's id. */
@Entity('contact_pulse')
@ForeignKey(() => Contact, ['workspaceId', 'id'], ['workspaceId', 'id'])
@Index('contact_pulse_recent', { synchronize: false })
export class ContactPulse {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz', { nullable: true })
  lastInteractionAt!: string | null;

  @Column('timestamptz', { nullable: true })
  lastTwoWayAt!: string | null;

  @Column('text', { nullable: true })
  lastTwoWayBy!: string | null;

  @Column('text', { nullable: true })
  lastTwoWayTypeKey!: string | null;

  @Column('timestamptz', { nullable: true })
  lastAttemptAt!: string | null;

  @Column('int')
  unansweredOutbound!: number;

  /** Over at most the last 50 two-way contacts. */
  @Column('float8', { nullable: true })
  medianGapDays!: number | null;

  @Column('int')
  medianGapN!: number;

  @Column('int2', { nullable: true })
  worstOpenPain!: number | null;

  @Column('text', { nullable: true })
  lastFeeling!: Feeling | null;

  @Column('text', { nullable: true })
  lastFeelingSource!: FeelingSource | null;

  /** Of the last three interactions, oldest first; null where nobody said. */
  @Column('text', { array: true })
  recentFeelings!: (Feeling | null)[];

  @Column('text', { nullable: true })
  bestReachChannel!: Channel | null;

  /** First hour of the two-hour band, in the contact's zone. */
  @Column('int2', { nullable: true })
  bestReachFromHour!: number | null;

  @Column('int')
  bestReachN!: number;
}
