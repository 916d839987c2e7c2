import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AppUser } from './app-user.entity';
import { Workspace } from './workspace.entity';

/** A signed-in browser. Found by the hash of its cookie only. */
@Entity('session')
@ForeignKey(() => AppUser, ['userId'], ['id'])
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@Index('session_user', ['userId'])
export class Session {
  /** SHA-256 of the token, hex. */
  @PrimaryColumn('text')
  tokenHash!: string;

  @Column('uuid')
  userId!: string;

  /** The workspace this session looks at. */
  @Column('uuid')
  workspaceId!: string;

  @Column('timestamptz')
  createdAt!: string;

  @Column('timestamptz')
  lastSeenAt!: string;

  /** 14 days after sign-in; 12 idle hours end it earlier. */
  @Column('timestamptz')
  expiresAt!: string;
}
