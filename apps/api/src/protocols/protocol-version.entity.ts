import type { ActorKind, ProtocolBody, ProtocolStatus } from '@heed/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Protocol } from './protocol.entity';

/** One wording of a protocol, immutable once ACTIVE. The active one is the highest ACTIVE number. */
@Entity('protocol_version')
@ForeignKey(() => Protocol, ['workspaceId', 'protocolId'], ['workspaceId', 'id'])
@Index('protocol_version_number', ['workspaceId', 'protocolId', 'number'], { unique: true })
export class ProtocolVersion {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('uuid')
  protocolId!: string;

  @Column('int')
  number!: number;

  /** The name the protocol had with this version. */
  @Column('text')
  name!: string;

  @Column('text')
  status!: ProtocolStatus;

  @Column('jsonb')
  body!: ProtocolBody;

  /** Why this version was made. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text')
  createdByKind!: ActorKind;

  @Column('uuid')
  createdById!: string;

  @Column('text')
  createdByName!: string;

  @Column('timestamptz')
  createdAt!: string;
}
