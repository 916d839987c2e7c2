import type { ContactPointKind, ContactPointStatus } from '@heed/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contact.entity';

/** A way to reach a contact: a phone number, an address. */
@Entity('contact_point')
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@Index('contact_point_contact', ['workspaceId', 'contactId', 'kind', 'value'], { unique: true })
@Index('contact_point_value', ['workspaceId', 'value'])
export class ContactPoint {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  contactId!: string;

  @Column('text')
  kind!: ContactPointKind;

  /** E.164 for a phone, lower case for an e-mail address. */
  @Column('text')
  value!: string;

  @Column('text', { nullable: true })
  label!: string | null;

  @Column('bool')
  preferred!: boolean;

  @Column('text')
  status!: ContactPointStatus;

  @Column('timestamptz')
  createdAt!: string;
}
