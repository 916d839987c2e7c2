import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../../contacts/contact.entity';

/** What a person did with a suggestion. Open suggestions are no rows: they are computed when read. */
@Entity('suggestion_decision')
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@Index('suggestion_decision_contact', ['workspaceId', 'contactId', 'decidedAt'])
@Index('suggestion_decision_staff', ['workspaceId', 'decidedById', 'decidedAt'])
export class SuggestionDecision {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  contactId!: string;

  @Column('text')
  rule!: string;

  @Column('int')
  ruleVersion!: number;

  /** What of the contact the suggestion was about; the rule makes it. */
  @Column('text')
  subjectKey!: string;

  /** SNOOZED, DISMISSED or ACCEPTED. */
  @Column('text')
  kind!: string;

  /** Until when it was snoozed. */
  @Column('timestamptz', { nullable: true })
  until!: string | null;

  /** Why it was dismissed. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** The records it rested on: when others join them, it may speak again. */
  @Column('text', { array: true })
  evidenceIds!: string[];

  /** The interactions behind its evidence and behind what was made of it: for whoever may not read one, it is not there. */
  @Column('uuid', { array: true })
  interactionIds!: string[];

  @Column('text')
  decidedByKind!: string;

  @Column('uuid')
  decidedById!: string;

  @Column('text')
  decidedByName!: string;

  @Column('timestamptz')
  decidedAt!: string;

  /** What it was accepted into. */
  @Column('uuid', { nullable: true })
  interactionId!: string | null;

  @Column('uuid', { nullable: true })
  reminderId!: string | null;
}
