import type { Channel, Feeling, FeelingSource, RelationshipKind } from '@heed/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity';

/** What the recent history of a contact adds up to: a read model, rebuilt by every write that touches it. `id` is the contact's id. */
@Entity('contact_pulse')
@ForeignKey(() => Contact, ['workspaceId', 'id'], ['workspaceId', 'id'])
@Index('contact_pulse_recent', { synchronize: false })
@Index('contact_pulse_negative', ['workspaceId', 'ownerId', 'importance', 'negativeAt'], {
  where: 'active and negative_at is not null',
})
@Index('contact_pulse_unanswered', ['workspaceId', 'ownerId', 'importance', 'unansweredAt'], {
  where: 'active and unanswered_at is not null',
})
@Index('contact_pulse_own_touch', ['workspaceId', 'ownerId', 'importance', 'ownTouchAt'], {
  where: 'active and own_touch_at is not null',
})
@Index('contact_pulse_two_way', ['workspaceId', 'ownerId', 'cadenceId', 'importance', 'lastTwoWayAt'], {
  where: 'active and last_two_way_at is not null',
})
@Index('contact_pulse_recovering', ['workspaceId', 'recoveringAt', 'id'], {
  where: 'active and recovering_at is not null',
})
@Index('contact_pulse_awaited', ['workspaceId', 'ownerId', 'importance', 'awaitedAt'], {
  where: 'active and awaited_at is not null',
})
@Index('contact_pulse_fixed', ['workspaceId', 'ownerId', 'importance', 'fixedAt'], {
  where: 'active and fixed_at is not null',
})
@Index('contact_pulse_retold', ['workspaceId', 'ownerId', 'importance', 'retoldAt'], {
  where: 'active and retold_at is not null',
})
@Index('contact_pulse_asked', ['workspaceId', 'ownerId', 'importance', 'askedAt'], {
  where: 'active and asked_at is not null',
})
@Index('contact_pulse_must', ['workspaceId', 'ownerId', 'importance', 'mustConfirmedAt'], {
  where: 'active and must_confirmed_at is not null',
})
@Index('contact_pulse_customer', ['workspaceId', 'ownerId', 'importance', 'customerSince'], {
  where: 'active and customer_since is not null',
})
@Index('contact_pulse_quiet', ['workspaceId', 'ownerId', 'cadenceId', 'importance', 'quietAt'], {
  where: 'active and quiet_at is not null',
})
@Index('contact_pulse_radar', ['workspaceId', 'quietAt', 'id'], { where: 'active and quiet_at is not null' })
@Index('contact_pulse_radar_owner', ['workspaceId', 'ownerId', 'quietAt', 'id'], {
  where: 'active and quiet_at is not null',
})
@Index('contact_pulse_attempts', ['workspaceId', 'ownerId', 'importance', 'lastAttemptAt'], {
  where: 'active and unanswered_outbound > 2',
})
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

  /** The last two-way contact itself. */
  @Column('uuid', { nullable: true })
  lastTwoWayInteractionId!: string | null;

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

  /** Since when they wait after a negative feeling, as staff or they themselves said, without having spoken since. */
  @Column('timestamptz', { nullable: true })
  negativeAt!: string | null;

  @Column('uuid', { nullable: true })
  negativeInteractionId!: string | null;

  /** Since when something of theirs waits for our answer. */
  @Column('timestamptz', { nullable: true })
  unansweredAt!: string | null;

  @Column('uuid', { nullable: true })
  unansweredInteractionId!: string | null;

  /** Since when something that hurt them is being set right, and the interaction that opened it: see `currentRecovery`. */
  @Column('timestamptz', { nullable: true })
  recoveringAt!: string | null;

  @Column('uuid', { nullable: true })
  recoveringInteractionId!: string | null;

  /** The contact's owner, importance and lead kind, copied by the same write: Today walks them in one index. */
  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  @Column('int2')
  importance!: number;

  @Column('text', { nullable: true })
  leadKind!: RelationshipKind | null;

  /** Which of the cadences of tags, stages and kinds holds for them; null without one, and where their own does. */
  @Column('uuid', { nullable: true })
  cadenceId!: string | null;

  /** When their own cadence asks for a word; null without one, and for whom nobody is reminded of or never spoke. */
  @Column('timestamptz', { nullable: true })
  ownTouchAt!: string | null;

  /** When they become quiet by their own rhythm: see `QUIET_RATIO`; null while too few gaps are known. */
  @Column('timestamptz', { nullable: true })
  quietAt!: string | null;

  /** When the first promise of theirs was due since whose day nothing came from them. */
  @Column('timestamptz', { nullable: true })
  awaitedAt!: string | null;

  @Column('uuid', { nullable: true })
  awaitedPromiseId!: string | null;

  /** Since when the first of what hurt them is fixed and they were not told. */
  @Column('timestamptz', { nullable: true })
  fixedAt!: string | null;

  @Column('uuid', { nullable: true })
  fixedPainId!: string | null;

  /** When they last had to tell somebody else again what hurts them, without a talk since. */
  @Column('timestamptz', { nullable: true })
  retoldAt!: string | null;

  @Column('uuid', { nullable: true })
  retoldPainId!: string | null;

  /** When we last asked something in writing that nothing came upon. */
  @Column('timestamptz', { nullable: true })
  askedAt!: string | null;

  @Column('uuid', { nullable: true })
  askedInteractionId!: string | null;

  /** When the oldest of what MUST be so was confirmed, where something is planned. */
  @Column('timestamptz', { nullable: true })
  mustConfirmedAt!: string | null;

  @Column('uuid', { nullable: true })
  mustPreferenceId!: string | null;

  /** Since when they are at the stage CUSTOMER; null at any other. */
  @Column('timestamptz', { nullable: true })
  customerSince!: string | null;

  /** Neither archived nor deceased. */
  @Column('bool')
  active!: boolean;
}
