import { PARTICIPANT_ROLES, type ParticipantRole } from '@heed/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity';
import { Membership } from '../identity/membership.entity';
import { oneOf } from '../platform/database/row';
import { Interaction } from './interaction.entity';

/** Who took part in an interaction: a contact, a member, or an address nobody is known behind. */
@Entity('interaction_participant')
@Check('interaction_participant_role', oneOf('role', PARTICIPANT_ROLES))
@ForeignKey(() => Interaction, ['workspaceId', 'interactionId'], ['workspaceId', 'id'])
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@ForeignKey(() => Membership, ['workspaceId', 'memberId'], ['workspaceId', 'id'])
@Index('interaction_participant_timeline', { synchronize: false })
@Index('interaction_participant_interaction', ['workspaceId', 'interactionId'])
@Index('interaction_participant_member', ['workspaceId', 'memberId', 'occurredAt'], {
  where: 'member_id is not null',
})
@Index('interaction_participant_planned', ['workspaceId', 'contactId', 'occurredAt'], { where: 'planned' })
@Index('interaction_participant_pinned', ['workspaceId', 'contactId'], { where: 'pinned' })
export class InteractionParticipant {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  interactionId!: string;

  @Column('uuid', { nullable: true })
  contactId!: string | null;

  @Column('uuid', { nullable: true })
  memberId!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text')
  role!: ParticipantRole;

  /** The interaction's instant, copied by the same write: the timeline is one index range. */
  @Column('timestamptz')
  occurredAt!: string;

  /** Whether the interaction is PLANNED, copied likewise: what lies ahead is found without walking the past. */
  @Column('bool')
  planned!: boolean;

  /** Whether the interaction is pinned, copied likewise. */
  @Column('bool')
  pinned!: boolean;
}
