import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Clock } from '../../platform/clock/clock';
import { type Answer, Egress } from '../../platform/egress/egress';
import { explainFailure } from '../../platform/egress/egress-refused';
import { KeepSecrets } from '../../platform/secrets/keep-secrets';
import type { Carried, DeliveryToCarry } from '../../reaching/carriers/carrier';
import { retryAfter } from '../retry-after';
import { DisableWebhookEndpoint } from './disable-webhook-endpoint';
import { secretOf } from './webhook-secret';

/** A message to an endpoint; its secret is sealed. */
export interface WebhookMessage {
  readonly url: string;
  readonly secret: string;
  readonly body: string;
}

const GONE = 410;

/** Signs a message and posts it, by Standard Webhooks: its id is the delivery's, the same with every attempt. */
@Injectable()
export class SendWebhook {
  constructor(
    private readonly secrets: KeepSecrets,
    private readonly egress: Egress,
    private readonly disabling: DisableWebhookEndpoint,
    private readonly clock: Clock,
  ) {}

  async send(delivery: DeliveryToCarry, { url, secret, body }: WebhookMessage): Promise<Carried> {
    try {
      const key = await this.secrets.unseal(secret, secretOf(delivery.targetId));
      const answer = await this.egress.post({ url, headers: this.headers(delivery.id, key, body), body });
      return await this.after(delivery, answer);
    } catch (error) {
      return { kind: 'FAILED', reason: explainFailure(error), retryable: true };
    }
  }

  private headers(id: string, key: string, body: string) {
    const now = this.clock.now();
    return {
      'Content-Type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
      'webhook-signature': new Webhook(key).sign(id, now, body),
    };
  }

  private async after(delivery: DeliveryToCarry, answer: Answer): Promise<Carried> {
    const { status } = answer;
    if (status >= 200 && status < 300) return { kind: 'SENT' };
    const now = this.clock.now().toISOString();
    if (status === GONE) {
      await this.disabling.run(delivery.workspaceId, delivery.targetId, now);
      return { kind: 'FAILED', reason: 'It answered that it is gone (410), and was disabled.', retryable: false };
    }
    const moved = status >= 300 && status < 400;
    const reason = moved ? `It answered with a redirect (${status}), which is not followed.` : `It answered ${status}.`;
    return { kind: 'FAILED', reason, retryable: true, notBefore: retryAfter(answer, now) };
  }
}
