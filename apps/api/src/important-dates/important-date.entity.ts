import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity';

/** A day of the year that matters to a person. */
@Entity('important_date')
@Check('important_date_day', 'month between 1 and 12 and day between 1 and 31')
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@Index('important_date_renewal', ['workspaceId', 'month', 'day'], { where: `kind = 'RENEWAL' and confirmed` })
@Index('important_date_contact', ['workspaceId', 'contactId'])
@Index('important_date_birthday', ['workspaceId', 'contactId'], { unique: true, where: `kind = 'BIRTHDAY'` })
@Index('important_date_ahead', ['workspaceId', 'month', 'day', 'leadDays'])
export class ImportantDate {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  contactId!: string;

  @Column('text')
  kind!: string;

  @Column('text', { nullable: true })
  label!: string | null;

  /** Null when nobody said which year. */
  @Column('int', { nullable: true })
  year!: number | null;

  @Column('int2')
  month!: number;

  @Column('int2')
  day!: number;

  /** How many days before it somebody wants to know. */
  @Column('int2')
  leadDays!: number;

  /** False when it came with an import and nobody looked at it yet. */
  @Column('bool')
  confirmed!: boolean;

  @Column('timestamptz')
  createdAt!: string;
}
