import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person who may sign in, known by an e-mail address across all workspaces; or an inactive one made by an import. */
@Entity('app_user')
@Index('app_user_email', ['email'], { unique: true, where: 'email is not null' })
export class AppUser {
  @PrimaryColumn('uuid')
  id!: string;

  /** Lower case; null for a person an import named, who cannot sign in. */
  @Column('text', { nullable: true })
  email!: string | null;

  /** argon2id in PHC string format. */
  @Column('text', { nullable: true })
  passwordHash!: string | null;

  @Column('timestamptz')
  createdAt!: string;
}
