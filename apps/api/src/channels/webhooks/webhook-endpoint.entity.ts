import { WEBHOOK_STATES, type WebhookState } from '@heed/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/row';

/** Where a workspace wants to hear what comes up: an address of another system. */
@Entity('webhook_endpoint')
@Check('webhook_endpoint_state', oneOf('state', WEBHOOK_STATES))
export class WebhookEndpoint {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  url!: string;

  @Column('text')
  state!: WebhookState;

  /** What signs its messages, sealed. */
  @Column('text')
  secret!: string;

  @Column('timestamptz')
  createdAt!: string;
}
