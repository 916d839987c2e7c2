import type { Audience, RelationshipKind, Situation } from '@heed/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InteractionType } from '../interaction-types/interaction-type.entity';

/** How to speak in one kind of interaction. What it says stands in its versions. */
@Entity('protocol')
@ForeignKey(() => InteractionType, ['workspaceId', 'typeId'], ['workspaceId', 'id'])
@Index('protocol_type', ['workspaceId', 'typeId', 'situation'])
export class Protocol {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  name!: string;

  @Column('uuid')
  typeId!: string;

  /** Null: the short general one of its type. */
  @Column('text', { nullable: true })
  situation!: Situation | null;

  @Column('text')
  audience!: Audience;

  /** Whom it is for by what they first of all are to us; empty: everybody. */
  @Column('text', { array: true })
  relationshipKinds!: RelationshipKind[];

  /** BCP 47. */
  @Column('text')
  language!: string;

  @Column('timestamptz')
  createdAt!: string;
}
