import { Injectable } from '@nestjs/common';
import type { Carried, Carrier, DeliveryToCarry, Desk } from '../../reaching/carriers/carrier';
import { SendWebhook, type WebhookMessage } from './send-webhook';
import { WEBHOOK_TARGETS, writeEvent } from './write-event';

const ENDPOINT = `SELECT e.url, e.secret FROM webhook_endpoint e
  WHERE e.workspace_id = $1 AND e.id = $2 AND e.state = 'ACTIVE'`;

/** Carries what came up to the endpoints of the workspace. */
@Injectable()
export class CarryWebhook implements Carrier<WebhookMessage> {
  readonly channel = 'WEBHOOK';
  readonly targets = WEBHOOK_TARGETS;

  constructor(private readonly sending: SendWebhook) {}

  ready(): boolean {
    return true;
  }

  /** Null once the endpoint is gone or paused, or there is nothing to say any more. */
  async write(desk: Desk, delivery: DeliveryToCarry): Promise<WebhookMessage | null> {
    const params = [desk.member.workspaceId, delivery.targetId];
    const [endpoint] = await desk.db.query<Omit<WebhookMessage, 'body'>>(ENDPOINT, params);
    const body = endpoint && (await writeEvent(desk, delivery));
    return endpoint && body ? { ...endpoint, body } : null;
  }

  carry(delivery: DeliveryToCarry, message: WebhookMessage): Promise<Carried> {
    return this.sending.send(delivery, message);
  }
}
