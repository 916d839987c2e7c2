import { Injectable } from '@nestjs/common';
import webPush from 'web-push';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { type Answer, Egress } from '../../platform/egress/egress';
import { explainFailure } from '../../platform/egress/egress-refused';
import { SYSTEM } from '../../platform/principal';
import type { Carried, DeliveryToCarry } from '../../reaching/carriers/carrier';
import { retryAfter } from '../retry-after';
import { VapidKeys } from './vapid-keys';

/** A message to a browser, not encrypted yet. */
export interface PushMessage {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly payload: string;
}

const A_DAY_S = 86_400;
const SENT = `UPDATE push_device SET last_sent_at = $3, failing = NULL WHERE workspace_id = $1 AND id = $2`;
const FAILING = `UPDATE push_device SET failing = $3 WHERE workspace_id = $1 AND id = $2`;
const FORGET = `DELETE FROM push_device WHERE workspace_id = $1 AND id = $2`;
/** Of the refusals these alone pass by themselves: too slow, too early, too many. */
const PASSING = [408, 425, 429];

/** Encrypts a message for one browser (RFC 8291) and posts it to its push service (RFC 8030). */
@Injectable()
export class SendPush {
  constructor(
    private readonly keys: VapidKeys,
    private readonly egress: Egress,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async send(delivery: DeliveryToCarry, { endpoint, p256dh, auth, payload }: PushMessage): Promise<Carried> {
    const vapidDetails = await this.keys.details();
    const subscription = { endpoint, keys: { p256dh, auth } };
    const sealed = seal(subscription, payload, vapidDetails);
    if (sealed === null) return this.failed(delivery, { kind: 'FAILED', reason: NO_KEYS, retryable: false });
    try {
      return await this.after(delivery, await this.egress.post({ url: endpoint, ...sealed }));
    } catch (error) {
      return this.failed(delivery, { kind: 'FAILED', reason: explainFailure(error), retryable: true });
    }
  }

  private async after(delivery: DeliveryToCarry, answer: Answer): Promise<Carried> {
    const { status } = answer;
    const now = this.clock.now().toISOString();
    if (status >= 200 && status < 300) {
      await this.note(delivery, SENT, now);
      return { kind: 'SENT' };
    }
    if (status === 404 || status === 410) {
      await this.note(delivery, FORGET);
      return { kind: 'FAILED', reason: 'The browser no longer takes pushes; it was removed.', retryable: false };
    }
    const reason = `The push service answered ${status}.`;
    const retryable = status >= 500 || PASSING.includes(status);
    return this.failed(delivery, { kind: 'FAILED', reason, retryable, notBefore: retryAfter(answer, now) });
  }

  private async failed(delivery: DeliveryToCarry, carried: Carried & { readonly kind: 'FAILED' }): Promise<Carried> {
    await this.note(delivery, FAILING, carried.reason);
    return carried;
  }

  private note({ workspaceId, targetId }: DeliveryToCarry, statement: string, value?: string): Promise<unknown> {
    const values = [workspaceId, targetId, ...(value === undefined ? [] : [value])];
    return this.database.inWorkspace({ ...SYSTEM, workspaceId, role: 'OWNER' }, (db) => db.query(statement, values));
  }
}

const NO_KEYS = 'The keys of this browser are none. Remove the device and add it again.';

/** Null when the keys of the browser are none: those are sent by the browser, and a length alone is checked. */
function seal(
  subscription: webPush.PushSubscription,
  payload: string,
  vapidDetails: webPush.RequestOptions['vapidDetails'],
): { readonly headers: Record<string, string>; readonly body: Buffer } | null {
  try {
    return webPush.generateRequestDetails(subscription, payload, { vapidDetails, TTL: A_DAY_S });
  } catch {
    return null;
  }
}
