import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '@heed/domain';
import { Workspace } from './workspace.entity';

/** An invitation or a password reset that works once. Found by the hash of its token only. */
@Entity('one_time_link')
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@Index('one_time_link_token', ['tokenHash'], { unique: true })
export class OneTimeLink {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  tokenHash!: string;

  @Column('text')
  kind!: 'INVITE' | 'PASSWORD_RESET';

  @Column('uuid')
  workspaceId!: string;

  /** Whose password a reset sets; null for an invitation. */
  @Column('uuid', { nullable: true })
  userId!: string | null;

  @Column('text')
  email!: string;

  @Column('text', { nullable: true })
  name!: string | null;

  /** The role an invitation gives. */
  @Column('text', { nullable: true })
  role!: Role | null;

  @Column('uuid', { nullable: true })
  createdById!: string | null;

  @Column('timestamptz')
  createdAt!: string;

  @Column('timestamptz')
  expiresAt!: string;

  @Column('timestamptz', { nullable: true })
  usedAt!: string | null;
}
