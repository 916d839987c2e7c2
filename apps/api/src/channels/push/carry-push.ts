import { say } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { someNotifications } from '../../notifications/reading/read-notifications';
import type { Carried, Carrier, DeliveryToCarry, Desk } from '../../reaching/carriers/carrier';
import { readReader } from '../read-reader';
import { type PushMessage, SendPush } from './send-push';

const DEVICE = `SELECT d.endpoint, d.p256dh, d.auth FROM push_device d
  WHERE d.workspace_id = $1 AND d.member_id = $2 AND d.id = $3`;

type Subscription = Pick<PushMessage, 'endpoint' | 'p256dh' | 'auth'>;

/** Carries notifications to the browsers of a member. */
@Injectable()
export class CarryPush implements Carrier<PushMessage> {
  readonly channel = 'PUSH';
  readonly targets = `SELECT pd.id FROM push_device pd WHERE pd.workspace_id = n.workspace_id AND pd.member_id = n.member_id`;

  constructor(private readonly sending: SendPush) {}

  ready(): boolean {
    return true;
  }

  /** Null once the device is gone, or the member has read it or settled what it speaks of. */
  async write(desk: Desk, delivery: DeliveryToCarry): Promise<PushMessage | null> {
    const { db, member } = desk;
    const [device] = await db.query<Subscription>(DEVICE, [member.workspaceId, member.id, delivery.targetId]);
    const said = device && (delivery.subject === 'TEST' ? await this.test(desk) : await this.told(desk, delivery));
    return device && said ? { ...device, payload: JSON.stringify({ ...said, tag: delivery.id }) } : null;
  }

  carry(delivery: DeliveryToCarry, message: PushMessage): Promise<Carried> {
    return this.sending.send(delivery, message);
  }

  private async told({ db, member: viewer, now }: Desk, { notificationId }: DeliveryToCarry) {
    const ids = notificationId === null ? [] : [notificationId];
    const [notification] = (await someNotifications({ db, viewer, now }, ids)).notifications;
    if (notification === undefined || notification.readAt !== null) return null;
    const { title, text: body, contact } = notification;
    return { title, body, url: contact === null ? '/today' : `/contacts/${contact.id}` };
  }

  private async test({ db, member }: Desk) {
    const reader = await readReader(db, member);
    if (reader === null) return null;
    const title = say(reader.language, 'push.testTitle', {});
    return { title, body: say(reader.language, 'mail.testText', {}), url: '/settings/notifications' };
  }
}
