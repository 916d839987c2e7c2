import type { Channel, Direction } from '@heed/domain';

/** An interaction type as a new workspace gets it; everything but `key` may be edited later. */
interface ShippedType {
  readonly key: string;
  readonly label: string;
  readonly icon: string;
  readonly channel: Channel | null;
  readonly defaultDirection: Direction;
  /** Business minutes to a first answer; null when none is expected. */
  readonly responseTargetMinutes: number | null;
  readonly customerFacing: boolean;
}

const HOUR = 60;
/** A business day of eight hours. */
const DAY = 8 * HOUR;

/** In the order the composer offers them. */
export const SHIPPED_TYPES: readonly ShippedType[] = [
  type('CALL', 'Call', 'phone', 'PHONE', 'OUTBOUND', 4 * HOUR),
  type('EMAIL', 'E-mail', 'mail', 'EMAIL', 'OUTBOUND', DAY),
  type('VISIT', 'Visit', 'store', 'IN_PERSON', 'INBOUND', null),
  type('CHAT', 'Chat', 'message-circle', 'CHAT', 'INBOUND', 15),
  type('MEETING', 'Meeting', 'users', 'IN_PERSON', 'OUTBOUND', null),
  type('VIDEO_CALL', 'Video call', 'video', 'VIDEO', 'OUTBOUND', 4 * HOUR),
  type('SMS', 'SMS', 'smartphone', 'SMS', 'OUTBOUND', 2 * HOUR),
  type('MESSAGE', 'Message', 'message-square', 'SOCIAL', 'INBOUND', 4 * HOUR),
  type('LETTER', 'Letter', 'mail-open', 'POST', 'OUTBOUND', 3 * DAY),
  type('EVENT', 'Event', 'calendar-days', null, 'OUTBOUND', null),
  type('FEEDBACK', 'Feedback', 'star', null, 'INBOUND', DAY),
  type('OTHER', 'Other', 'ellipsis', null, 'OUTBOUND', DAY),
  { ...type('PURCHASE', 'Purchase', 'shopping-bag', null, 'INBOUND', null), customerFacing: false },
  { ...type('NOTE', 'Note', 'sticky-note', null, 'INTERNAL', null), customerFacing: false },
];

function type(
  key: string,
  label: string,
  icon: string,
  channel: Channel | null,
  defaultDirection: Direction,
  responseTargetMinutes: number | null,
): ShippedType {
  return { key, label, icon, channel, defaultDirection, responseTargetMinutes, customerFacing: true };
}
