import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity';

/** How two people belong together, kept once and seen from both sides: the lower id is `from`, so no pair has it twice. */
@Entity('relationship')
@Check('relationship_two_people', 'from_id < to_id')
@ForeignKey(() => Contact, ['workspaceId', 'fromId'], ['workspaceId', 'id'])
@ForeignKey(() => Contact, ['workspaceId', 'toId'], ['workspaceId', 'id'])
@Index('relationship_from', ['workspaceId', 'fromId', 'toId', 'type'], { unique: true })
@Index('relationship_to', ['workspaceId', 'toId'])
export class Relationship {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  fromId!: string;

  @Column('uuid')
  toId!: string;

  /** What the `to` person is to the `from` person. */
  @Column('text')
  type!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  createdAt!: string;
}
