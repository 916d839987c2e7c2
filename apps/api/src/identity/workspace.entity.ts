import { PROMISES_PER_DAY } from '@heed/domain';
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

  /** How many promises of a member may be due on one day before somebody says so. */
  @Column('int2', { default: PROMISES_PER_DAY.default })
  promisesPerDay!: number;

  /** Whether notes are listened to. */
  @Column('bool', { default: true })
  listens!: boolean;

  @Column('timestamptz')
  createdAt!: string;
}
