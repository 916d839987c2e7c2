import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity';
import { Membership } from '../identity/membership.entity';

/**
 * Something a member wants to be reminded of: iCalendar's VTODO. Due at an instant or on a day, never both. One that comes
 * round is due when it comes up next; what was closed of it is in `reminder_occurrence`.
 */
@Entity('reminder')
@Check('reminder_due', '(due_at is null) <> (due_date is null)')
@Check('reminder_state', `state in ('SCHEDULED', 'SNOOZED', 'DONE', 'CANCELED')`)
@Check('reminder_series', 'num_nulls(rrule, anchor, series_start, occurrence) in (0, 4)')
@Check('reminder_anchor', `anchor in ('FIXED', 'AFTER_COMPLETION')`)
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@ForeignKey(() => Membership, ['workspaceId', 'assigneeId'], ['workspaceId', 'id'])
@ForeignKey('Interaction', ['workspaceId', 'sourceInteractionId'], ['workspaceId', 'id'])
@Index('reminder_contact', ['workspaceId', 'contactId'])
@Index('reminder_coming', ['workspaceId', 'remindAt', 'id'])
@Index('reminder_coming_open', ['workspaceId', 'remindAt', 'id'], { where: 'closed_at is null' })
@Index('reminder_open', ['workspaceId', 'assigneeId', 'remindAt'], { where: 'closed_at is null' })
@Index('reminder_closed', ['workspaceId', 'assigneeId', 'closedAt'], { where: 'closed_at is not null' })
@Index('reminder_source', ['workspaceId', 'sourceInteractionId'])
export class Reminder {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid', { nullable: true })
  contactId!: string | null;

  @Column('uuid')
  assigneeId!: string;

  @Column('timestamptz', { nullable: true })
  dueAt!: string | null;

  @Column('date', { nullable: true })
  dueDate!: string | null;

  /** IANA zone the due wall time or date is meant in. */
  @Column('text')
  timeZone!: string;

  /** SCHEDULED, SNOOZED, DONE or CANCELED; DUE is derived when read. */
  @Column('text')
  state!: string;

  @Column('timestamptz', { nullable: true })
  snoozedUntil!: string | null;

  /** Since when it sleeps until the contact gets in touch; null when a time alone wakes it. */
  @Column('timestamptz', { nullable: true })
  replyAwaitedSince!: string | null;

  /** When it comes up: the snooze, else the due instant, else the begin of the due day in its zone. Written with them, for the index. */
  @Column('timestamptz')
  remindAt!: string;

  /** When it was done or cancelled. */
  @Column('timestamptz', { nullable: true })
  closedAt!: string | null;

  /** How long before that somebody wants to be told, in minutes, the longest first. */
  @Column('int', { array: true })
  leadMinutes!: number[];

  /** Value of an RRULE (RFC 5545) in canonical text; null when it comes up once, and so are the three below. */
  @Column('text', { nullable: true })
  rrule!: string | null;

  /** FIXED or AFTER_COMPLETION. */
  @Column('text', { nullable: true })
  anchor!: string | null;

  /** The wall time the series begins with, or its date; in the zone above. */
  @Column('text', { nullable: true })
  seriesStart!: string | null;

  /** The how-manieth of its series it is, from 1. */
  @Column('int', { nullable: true })
  occurrence!: number | null;

  @Column('text')
  origin!: string;

  /** The rule that proposed it. */
  @Column('text', { nullable: true })
  rule!: string | null;

  /** The interaction it was made in; whoever may not read that does not see the reminder. */
  @Column('uuid', { nullable: true })
  sourceInteractionId!: string | null;

  /** Who made it: a member or an integration. */
  @Column('uuid')
  createdById!: string;

  @Column('timestamptz')
  createdAt!: string;
}
