import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key of this installation, made once and kept: by its name, for no workspace in particular. */
@Entity('installation_key')
export class InstallationKey {
  @PrimaryColumn('text')
  name!: string;

  /** The key as text, sealed where it can be. */
  @Column('text')
  value!: string;

  @Column('timestamptz')
  createdAt!: string;
}
