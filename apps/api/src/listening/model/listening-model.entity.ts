import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Workspace } from '../../identity/workspace.entity';

/** The language model that a workspace named, and how it does. `id` is the workspace's: it has at most one. */
@Entity('listening_model')
@ForeignKey(() => Workspace, ['workspaceId'], ['id'])
export class ListeningModelRow {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  /** Of an OpenAI-compatible interface, without the slash at its end: `http://localhost:11434/v1`. */
  @Column('text')
  baseUrl!: string;

  /** What the interface calls the model. */
  @Column('text')
  name!: string;

  /** Sealed; null when none is needed. */
  @Column('text', { nullable: true })
  secret!: string | null;

  @Column('int')
  notesPerDay!: number;

  /** The day of the workspace on which it was asked last, and how often on it. */
  @Column('date', { nullable: true })
  askedOn!: string | null;

  @Column('int', { nullable: true })
  askedToday!: number | null;

  /** How often it has failed since it last answered. */
  @Column('int', { nullable: true })
  failures!: number | null;

  /** Nobody asks it before. */
  @Column('timestamptz', { nullable: true })
  restsUntil!: string | null;

  /** What went wrong the last time; null when nothing did. */
  @Column('text', { nullable: true })
  lastProblem!: string | null;

  @Column('timestamptz', { nullable: true })
  lastAt!: string | null;

  @Column('timestamptz')
  createdAt!: string;
}
