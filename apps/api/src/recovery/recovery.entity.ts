import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity';
import { Membership } from '../identity/membership.entity';

/**
 * What people did about something that hurt a contact; there is a row from the first such act on. `id` is that of the
 * contact's part in the interaction that opened it, so that there is one for each. Whoever may not read that
 * interaction sees no recovery.
 */
@Entity('recovery')
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@ForeignKey(() => Membership, ['workspaceId', 'ownerId'], ['workspaceId', 'id'])
@Index('recovery_contact', ['workspaceId', 'contactId'])
@Index('recovery_interaction', ['workspaceId', 'interactionId'])
export class Recovery {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  contactId!: string;

  /** The interaction that opened it. */
  @Column('uuid')
  interactionId!: string;

  /** The member who sees to it; null while nobody took it. */
  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  /** When somebody said that this step is done, who, and in which interaction. */
  @Column('timestamptz', { nullable: true })
  acknowledgedAt!: string | null;

  @Column('text', { nullable: true })
  acknowledgedBy!: string | null;

  @Column('uuid', { nullable: true })
  acknowledgedInId!: string | null;

  @Column('timestamptz', { nullable: true })
  fixedAt!: string | null;

  @Column('text', { nullable: true })
  fixedBy!: string | null;

  @Column('uuid', { nullable: true })
  fixedInId!: string | null;

  @Column('timestamptz', { nullable: true })
  checkedBackAt!: string | null;

  @Column('text', { nullable: true })
  checkedBackBy!: string | null;

  @Column('uuid', { nullable: true })
  checkedBackInId!: string | null;

  /** The interaction in which the customer said that it is good; it closes the recovery when it took place. */
  @Column('uuid', { nullable: true })
  confirmedInId!: string | null;

  @Column('timestamptz')
  createdAt!: string;
}
