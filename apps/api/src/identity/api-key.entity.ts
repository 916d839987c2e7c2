import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Workspace } from './workspace.entity';

/** An integration's way in. The secret is shown once; only its hash is kept. */
@Entity('api_key')
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@Index('api_key_workspace', ['workspaceId'])
export class ApiKey {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  workspaceId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  scope!: 'READ' | 'WRITE';

  /** SHA-256 of the secret, hex. */
  @Column('text')
  secretHash!: string;

  @Column('uuid', { nullable: true })
  createdById!: string | null;

  @Column('timestamptz')
  createdAt!: string;

  @Column('timestamptz', { nullable: true })
  expiresAt!: string | null;

  @Column('timestamptz', { nullable: true })
  lastUsedAt!: string | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: string | null;
}
