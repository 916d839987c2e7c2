import { type ActorKind, type ChangeSubject, VISIBILITIES, type Visibility } from '@heed/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../database/row';
import type { RowDiff } from './row-diff';

/**
 * Who did what to which rows, kept for ever: the serving role may only add, mark as undone and follow an interaction's
 * visibility. It also makes every create happen once, by its client-made id or an integration's own key.
 */
@Entity('change_record')
@Check('change_record_visibility', oneOf('visibility', VISIBILITIES))
@Index('change_record_contact', { synchronize: false })
@Index('change_record_subject', ['workspaceId', 'subjectId'])
@Index('change_record_request', ['workspaceId', 'requestId'], { unique: true, where: 'request_id is not null' })
@Index('change_record_key', ['workspaceId', 'actorId', 'idempotencyKey'], {
  unique: true,
  where: 'idempotency_key is not null',
})
export class ChangeRecord {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  at!: string;

  @Column('text')
  actorKind!: ActorKind;

  @Column('uuid')
  actorId!: string;

  @Column('text')
  actorName!: string;

  /** The mutation, for example logInteraction. */
  @Column('text')
  operation!: string;

  @Column('text')
  subject!: ChangeSubject;

  @Column('uuid')
  subjectId!: string;

  /** The contact in whose history it stands. */
  @Column('uuid', { nullable: true })
  contactId!: string | null;

  @Column('jsonb')
  rows!: RowDiff[];

  /** The interaction's visibility as it is now, so that a change tells no more than the interaction; NORMAL otherwise. */
  @Column('text')
  visibility!: Visibility;

  /** The interaction's author, who always sees it. */
  @Column('uuid', { nullable: true })
  authorId!: string | null;

  /** The client-made id of what was created. */
  @Column('uuid', { nullable: true })
  requestId!: string | null;

  /** SHA-256 of the request as canonical JSON, hex. */
  @Column('text', { nullable: true })
  requestHash!: string | null;

  @Column('text', { nullable: true })
  idempotencyKey!: string | null;

  /** The change that took this one back. */
  @Column('uuid', { nullable: true })
  undoneBy!: string | null;
}
