import type { ActorKind, Channel } from '@heed/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity';

/** A channel that is not to be used with a contact, whatever was agreed. */
@Entity('channel_block')
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@Index('channel_block_contact', ['workspaceId', 'contactId'])
export class ChannelBlock {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  contactId!: string;

  @Column('text')
  channel!: Channel;

  @Column('text')
  reason!: string;

  @Column('text')
  blockedByKind!: ActorKind;

  @Column('uuid')
  blockedById!: string;

  @Column('text')
  blockedByName!: string;

  @Column('timestamptz')
  blockedAt!: string;

  /** The block ends by itself then. */
  @Column('timestamptz', { nullable: true })
  until!: string | null;

  @Column('timestamptz', { nullable: true })
  liftedAt!: string | null;
}
