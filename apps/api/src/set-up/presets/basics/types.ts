import { type ShippedType, shippedType as type } from '../../../interaction-types/shipped-type';

export const HOUR = 60;
/** A business day of eight hours. */
export const DAY = 8 * HOUR;

/** In the order the composer offers them. */
export const BASIC_TYPES: readonly ShippedType[] = [
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

/** A type of the basics as another preset takes it over, with what it says differently. Its key stays. */
export function basicType(key: string, over: Partial<Omit<ShippedType, 'key'>> = {}): ShippedType {
  const basic = BASIC_TYPES.find((one) => one.key === key);
  if (basic === undefined) throw new Error(`The basics have no type ${key}.`);
  return { ...basic, ...over };
}
