import type { DeliveryChannel } from '@heed/domain';
import type { Carried, Carrier, DeliveryToCarry, Desk } from '../../src/reaching/carriers/carrier';
import { notificationOf } from '../../src/reaching/carrying/told';

/** A way out of the house that keeps what it was given, and answers what it is told to. */
export class FakeCarrier implements Carrier<string> {
  readonly carried: { readonly id: string; readonly title: string }[] = [];
  answer: Carried = { kind: 'SENT' };

  constructor(
    readonly channel: DeliveryChannel,
    readonly targets: string | null = 'SELECT n.member_id',
  ) {}

  ready(): boolean {
    return true;
  }

  async write(desk: Desk, delivery: DeliveryToCarry): Promise<string | null> {
    if (delivery.subject === 'DIGEST') return delivery.day;
    return (await notificationOf(desk, delivery))?.title ?? null;
  }

  async carry({ id }: DeliveryToCarry, title: string): Promise<Carried> {
    this.carried.push({ id, title });
    return this.answer;
  }
}
