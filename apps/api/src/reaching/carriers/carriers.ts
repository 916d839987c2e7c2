import type { DeliveryChannel } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { Carrier } from './carrier';

/** The ways out of the house that there are. A feature adds its own as its module starts (`onModuleInit`). */
@Injectable()
export class Carriers {
  private readonly byChannel = new Map<DeliveryChannel, Carrier>();

  /** @throws Error when the channel has a carrier already */
  add(carrier: Carrier): void {
    if (this.byChannel.has(carrier.channel)) throw new Error(`${carrier.channel} has a carrier already.`);
    this.byChannel.set(carrier.channel, carrier);
  }

  of(channel: DeliveryChannel): Carrier | null {
    return this.byChannel.get(channel) ?? null;
  }

  /** Those that can carry now. */
  ready(): readonly Carrier[] {
    return [...this.byChannel.values()].filter((carrier) => carrier.ready());
  }
}
