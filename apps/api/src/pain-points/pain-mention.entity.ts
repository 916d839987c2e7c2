import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PainPoint } from './pain-point.entity';

/** A pain point as told in one interaction. */
@Entity('pain_mention')
@ForeignKey(() => PainPoint, ['workspaceId', 'painPointId'], ['workspaceId', 'id'])
@ForeignKey('Interaction', ['workspaceId', 'interactionId'], ['workspaceId', 'id'])
@Index('pain_mention_once', ['workspaceId', 'painPointId', 'interactionId'], { unique: true })
@Index('pain_mention_interaction', ['workspaceId', 'interactionId'])
export class PainMention {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  painPointId!: string;

  @Column('uuid')
  interactionId!: string;

  @Column('text', { nullable: true })
  theirWords!: string | null;

  @Column('int2')
  severity!: number;

  @Column('timestamptz')
  mentionedAt!: string;
}
