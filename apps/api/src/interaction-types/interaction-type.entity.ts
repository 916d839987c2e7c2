import { CHANNELS, DIRECTIONS, type Channel, type Direction } from '@heed/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/row';

/** A way of touching base, as the workspace names it: a call, a visit, a letter. */
@Entity('interaction_type')
@Check('interaction_type_channel', oneOf('channel', CHANNELS))
@Check('interaction_type_direction', oneOf('default_direction', DIRECTIONS))
@Index('interaction_type_key', ['workspaceId', 'key'], { unique: true })
export class InteractionType {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  /** Upper snake case; the shipped ones are CALL, EMAIL, MEETING and so on. Never changes. */
  @Column('text')
  key!: string;

  @Column('text')
  label!: string;

  /** A name in the app's icon sprite. */
  @Column('text')
  icon!: string;

  @Column('text', { nullable: true })
  channel!: Channel | null;

  @Column('text')
  defaultDirection!: Direction;

  /** Business minutes; null when no answer is expected. */
  @Column('int', { nullable: true })
  responseTargetMinutes!: number | null;

  @Column('bool')
  customerFacing!: boolean;

  @Column('bool')
  archived!: boolean;

  @Column('int')
  position!: number;
}
