import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Reminder } from '../reminder.entity';

/** One time that a reminder came round and was closed; what is next stands in the reminder itself. */
@Entity('reminder_occurrence')
@Check('reminder_occurrence_outcome', `outcome in ('DONE', 'SKIPPED')`)
@ForeignKey(() => Reminder, ['workspaceId', 'reminderId'], ['workspaceId', 'id'])
@Index('reminder_occurrence_once', ['workspaceId', 'reminderId', 'dueAt'], { unique: true })
export class ReminderOccurrence {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  reminderId!: string;

  /** When it was due; of a day its first instant. */
  @Column('timestamptz')
  dueAt!: string;

  /** The how-manieth of its series it was, from 1. */
  @Column('int')
  occurrence!: number;

  /** DONE or SKIPPED. */
  @Column('text')
  outcome!: string;

  @Column('timestamptz')
  closedAt!: string;

  /** Who closed it: a member or an integration. */
  @Column('uuid')
  closedById!: string;
}
