import { LINK_ACTIONS, type LinkAction } from '@heed/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Membership } from '../../identity/membership.entity';
import { oneOf } from '../../platform/database/row';

/**
 * A link in a digest that does one thing to one reminder, once. Found by the hash of its token before any workspace is
 * known, so its row names one and belongs to none.
 */
@Entity('reminder_link')
@Check('reminder_link_action', oneOf('action', LINK_ACTIONS))
@ForeignKey(() => Membership, ['workspaceId', 'memberId'], ['workspaceId', 'id'])
@Index('reminder_link_token', ['tokenHash'], { unique: true })
@Index('reminder_link_expires', ['expiresAt'])
export class ReminderLink {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  tokenHash!: string;

  @Column('uuid')
  workspaceId!: string;

  /** As whom it acts. */
  @Column('uuid')
  memberId!: string;

  @Column('uuid')
  reminderId!: string;

  /** When the reminder came up as the link was made: of a recurring one, the occurrence it speaks of. */
  @Column('timestamptz')
  remindAt!: string;

  @Column('text')
  action!: LinkAction;

  @Column('timestamptz')
  expiresAt!: string;

  @Column('timestamptz', { nullable: true })
  usedAt!: string | null;
}
