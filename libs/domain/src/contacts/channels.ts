import type { Channel, ContactPointKind, ContactPointStatus } from '../vocabulary/contacts';

/** A contact point as the rules see it. */
export interface Reachable {
  readonly id: string;
  readonly kind: ContactPointKind;
  readonly value: string;
  readonly preferred: boolean;
  readonly status: ContactPointStatus;
}

/** The kinds of contact point each channel can use; a video call is invited to by e-mail or phone, meeting in person needs none. */
export const KINDS_OF_CHANNEL: Readonly<Record<Channel, readonly ContactPointKind[]>> = {
  PHONE: ['PHONE'],
  SMS: ['PHONE'],
  EMAIL: ['EMAIL'],
  CHAT: ['CHAT'],
  SOCIAL: ['SOCIAL'],
  POST: ['ADDRESS'],
  VIDEO: ['EMAIL', 'PHONE'],
  IN_PERSON: [],
};

/** The channel a contact point is first of all for; null for a web address. */
export const CHANNEL_OF_KIND: Readonly<Record<ContactPointKind, Channel | null>> = {
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  CHAT: 'CHAT',
  SOCIAL: 'SOCIAL',
  ADDRESS: 'POST',
  URL: null,
};

/** The ACTIVE contact point to use for a channel: by the order of its kinds, preferred first, then the oldest id. */
export function contactPointFor(channel: Channel, points: readonly Reachable[]): Reachable | null {
  const kinds = KINDS_OF_CHANNEL[channel];
  const usable = points.filter((point) => point.status === 'ACTIVE' && kinds.includes(point.kind));
  const order = (a: Reachable, b: Reachable) =>
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    Number(b.preferred) - Number(a.preferred) ||
    (a.id < b.id ? -1 : Number(a.id > b.id));
  return [...usable].sort(order)[0] ?? null;
}
