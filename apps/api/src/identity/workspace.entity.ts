import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One business. Every tenant row carries its id. */
@Entity('workspace')
export class Workspace {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  name!: string;

  /** BCP 47. */
  @Column('text')
  language!: string;

  /** IANA zone: business time and the default for what people write. */
  @Column('text')
  timeZone!: string;

  @Column('timestamptz')
  createdAt!: string;
}
