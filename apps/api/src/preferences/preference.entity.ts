import type { PreferenceKey, PreferenceSource, PreferenceStrength } from '@heed/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contact } from '../contacts/contact.entity';

/** How a person likes to be treated, with what it stands on. */
@Entity('preference')
@ForeignKey(() => Contact, ['workspaceId', 'contactId'], ['workspaceId', 'id'])
@ForeignKey('Interaction', ['workspaceId', 'evidenceInteractionId'], ['workspaceId', 'id'])
@Index('preference_contact', ['workspaceId', 'contactId'])
@Index('preference_evidence', ['workspaceId', 'evidenceInteractionId'])
export class Preference {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  contactId!: string;

  @Column('text')
  key!: PreferenceKey;

  @Column('text')
  value!: string;

  @Column('text')
  strength!: PreferenceStrength;

  @Column('text')
  source!: PreferenceSource;

  /** Null when it was typed into the brief. */
  @Column('uuid', { nullable: true })
  evidenceInteractionId!: string | null;

  @Column('timestamptz')
  confirmedAt!: string;

  @Column('date', { nullable: true })
  validUntil!: string | null;

  @Column('timestamptz')
  createdAt!: string;
}
