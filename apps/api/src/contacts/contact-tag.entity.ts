import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Tag } from '../tags/tag.entity';
import { Contact } from './contact.entity';

/** A tag on a contact. */
@Entity('contact_tag')
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@ForeignKey(() => Tag, ['workspaceId', 'tagId'], ['workspaceId', 'id'])
@Index('contact_tag_once', ['workspaceId', 'contactId', 'tagId'], { unique: true })
@Index('contact_tag_tag', ['workspaceId', 'tagId'])
export class ContactTag {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  contactId!: string;

  @Column('uuid')
  tagId!: string;
}
