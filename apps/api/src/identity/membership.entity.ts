import { ROLES, type Role } from '@heed/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/row';
import { AppUser } from './app-user.entity';
import { Workspace } from './workspace.entity';

/** A person's place in a workspace. `id` is the user's id; the name shown to colleagues lives here. */
@Entity('membership')
@Check('membership_role', oneOf('role', ROLES))
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
@ForeignKey(() => AppUser, ['id'], ['id'])
@Index('membership_user', ['id'])
@Index('membership_external', ['workspaceId', 'source', 'externalId'], {
  unique: true,
  where: 'external_id is not null',
})
export class Membership {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text')
  role!: Role;

  @Column('bool')
  active!: boolean;

  /** IANA zone by whose clocks this person reads; null: nothing was chosen. */
  @Column('text', { nullable: true })
  timeZone!: string | null;

  /** BCP 47 with its region, which decides how dates and numbers look; null: nothing was chosen. */
  @Column('text', { nullable: true })
  language!: string | null;

  /** When this person closed the first steps for good; null while they may show. */
  @Column('timestamptz', { nullable: true })
  firstStepsClosedAt!: string | null;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('text', { nullable: true })
  externalId!: string | null;

  @Column('timestamptz')
  createdAt!: string;
}
