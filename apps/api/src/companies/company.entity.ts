import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A business whose people are contacts. Its timeline is its people's. */
@Entity('company')
@ForeignKey('Company', ['workspaceId', 'parentId'], ['workspaceId', 'id'])
@Index('company_name', ['workspaceId', 'sortName', 'id'])
@Index('company_search', { synchronize: false })
@Index('company_external', ['workspaceId', 'source', 'externalId'], { unique: true, where: 'external_id is not null' })
export class Company {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  name!: string;

  /** Folded name: case and accents removed. */
  @Column('text')
  sortName!: string;

  @Column('text', { nullable: true })
  domain!: string | null;

  @Column('text', { nullable: true })
  industry!: string | null;

  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Column('text', { nullable: true })
  source!: string | null;

  /** The id in `source`; unique there. */
  @Column('text', { nullable: true })
  externalId!: string | null;

  @Column('timestamptz')
  createdAt!: string;

  @Column('timestamptz')
  updatedAt!: string;
}
