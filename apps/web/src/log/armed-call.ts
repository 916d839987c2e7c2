import { Injectable, signal } from '@angular/core';
import type { Channel, Direction } from '../graphql/generated/graphql';

/** A call that just came in, known before anybody logs it. */
interface RingingCall {
  contactId: string;
  /** E.164. */
  number: string;
}

/** How the composer begins with it, and what ends it. */
interface Begun {
  begin: { direction: Direction };
  channel: Channel;
  follower: { logged(): void; undone(): void };
}

/**
 * The call that brought somebody to a person's page: until it is logged or put away, the composer for that person
 * begins as an inbound call.
 */
@Injectable({ providedIn: 'root' })
export class ArmedCall {
  private readonly armed = signal<RingingCall | null>(null);
  readonly call = this.armed.asReadonly();

  arm(call: RingingCall): void {
    this.armed.set(call);
  }

  /** It was logged, or it is not to be. */
  end(): void {
    this.armed.set(null);
  }

  /** What a new log of this person begins with. */
  requestFor(contactId: string | null): Partial<Begun> {
    const call = this.armed();
    if (call === null || call.contactId !== contactId) return {};
    const follower = { logged: () => this.end(), undone: () => this.arm(call) };
    return { begin: { direction: 'INBOUND' }, channel: 'PHONE', follower };
  }
}
