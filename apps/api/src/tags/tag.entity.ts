import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A word a workspace marks people with. */
@Entity('tag')
@Index('tag_name', ['workspaceId', 'foldedName'], { unique: true })
export class Tag {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  name!: string;

  /** Case and accents removed, so that a tag exists once. */
  @Column('text')
  foldedName!: string;
}
