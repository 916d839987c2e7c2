import type { DeliveryChannel, DeliverySubject } from '@heed/domain';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';

/** A delivery as its carrier gets it. */
export interface DeliveryToCarry {
  /** The same with every attempt: goes out with the message. */
  readonly id: string;
  readonly workspaceId: string;
  /** Whom it is for. */
  readonly memberId: string;
  readonly channel: DeliveryChannel;
  /** What the carrier's `targets` named; of a digest or a try whatever whoever made it wrote there. */
  readonly targetId: string;
  readonly subject: DeliverySubject;
  /** Null unless `subject` is NOTIFICATION. */
  readonly notificationId: string | null;
  /** The date of a DIGEST, on the member's clocks; null otherwise. */
  readonly day: string | null;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
  /** ISO 8601 instant. */
  readonly createdAt: string;
}

/** What became of an attempt. */
export type Carried =
  | { readonly kind: 'SENT' }
  | {
      readonly kind: 'FAILED';
      /** For the operator, in a sentence; no secrets, no addresses of people. */
      readonly reason: string;
      /** False: trying again would change nothing, it is given up at once. */
      readonly retryable: boolean;
      /** ISO 8601 instant before which the other side wants no further attempt. */
      readonly notBefore?: string;
    };

/** Where a delivery is written: a transaction in the workspace as the member it is for, so that it holds what they may read. */
export interface Desk {
  readonly db: Db;
  readonly member: Principal;
  /** ISO 8601 instant. */
  readonly now: string;
}

/** A way out of the house. Deliveries of its channel are handed to it one by one, several at a time. */
export interface Carrier<Content = unknown> {
  readonly channel: DeliveryChannel;

  /**
   * SQL of whom a notification goes to on this channel: a SELECT of one uuid, by the aliases `n` of the notification and
   * the parameter-free columns of it. Null: this channel carries no single notifications (mail has its digest).
   */
  readonly targets: string | null;

  /** Whether the operator set up what it needs. While it is not ready nothing is made for it and nothing is tried. */
  ready(): boolean;

  /** What is to be sent, read with the eyes of the member; null when there is nothing to say any more: it is dropped. */
  write(desk: Desk, delivery: DeliveryToCarry): Promise<Content | null>;

  /** Sends, outside any transaction. An error thrown is a failure to be tried again. */
  carry(delivery: DeliveryToCarry, content: Content): Promise<Carried>;
}
