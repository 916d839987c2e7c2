import type { ActorKind, Channel, ConsentPurpose, ConsentState, LawfulBasis } from '@heed/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity';

/** What a person agreed to or refused, per channel and purpose. Append-only: the newest one holds. */
@Entity('consent_record')
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@Index('consent_record_contact', ['workspaceId', 'contactId', 'recordedAt'])
export class ConsentRecord {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  contactId!: string;

  @Column('text')
  channel!: Channel;

  @Column('text')
  purpose!: ConsentPurpose;

  @Column('text')
  state!: ConsentState;

  @Column('text')
  lawfulBasis!: LawfulBasis;

  /** Where it was given: a form, a call, a letter. */
  @Column('text')
  consentSource!: string;

  @Column('text', { nullable: true })
  proof!: string | null;

  @Column('text')
  recordedByKind!: ActorKind;

  @Column('uuid')
  recordedById!: string;

  @Column('text')
  recordedByName!: string;

  @Column('timestamptz')
  recordedAt!: string;
}
