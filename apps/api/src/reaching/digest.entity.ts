import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Membership } from '../identity/membership.entity';

/** That a member's mail of a day was looked after, once, also when there was nothing to say. */
@Entity('digest')
@ForeignKey(() => Membership, ['workspaceId', 'memberId'], ['workspaceId', 'id'])
@Index('digest_once', ['workspaceId', 'memberId', 'day'], { unique: true })
export class Digest {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  memberId!: string;

  /** On the member's clocks. */
  @Column('date')
  day!: string;

  @Column('timestamptz')
  at!: string;
}
