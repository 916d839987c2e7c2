import type { BuyingRole } from '@heed/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Company } from '../../companies/company.entity';
import { Contact } from '../contact.entity';

/** A contact at a company, with what they do there; ended ones stay as history. */
@Entity('affiliation')
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@ForeignKey(() => Company, ['workspaceId', 'companyId'], ['workspaceId', 'id'])
@Index('affiliation_contact', ['workspaceId', 'contactId'])
@Index('affiliation_company', ['workspaceId', 'companyId'])
export class Affiliation {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  contactId!: string;

  @Column('uuid')
  companyId!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  buyingRole!: BuyingRole | null;

  @Column('date', { nullable: true })
  fromDate!: string | null;

  @Column('date', { nullable: true })
  toDate!: string | null;

  @Column('bool')
  isPrimary!: boolean;

  @Column('timestamptz')
  createdAt!: string;
}
