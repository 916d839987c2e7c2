import { type ShippedType, shippedType as type } from '../../../interaction-types/shipped-type';
import { basicType, HOUR } from '../basics/types';

/** A counter, orders and a van come before video and chat. */
export const BAKERY_TYPES: readonly ShippedType[] = [
  basicType('CALL'),
  basicType('VISIT', { label: 'At the counter' }),
  type('ORDER', 'Order', 'shopping-basket', null, 'INBOUND', 2 * HOUR),
  basicType('EMAIL', { responseTargetMinutes: 4 * HOUR }),
  basicType('MESSAGE', { responseTargetMinutes: 2 * HOUR }),
  type('DELIVERY', 'Delivery', 'truck', null, 'OUTBOUND', null),
  basicType('MEETING'),
  basicType('SMS'),
  basicType('LETTER', { label: 'Letter or card' }),
  basicType('FEEDBACK'),
  basicType('EVENT'),
  basicType('CHAT'),
  basicType('VIDEO_CALL'),
  basicType('OTHER'),
  basicType('PURCHASE'),
  basicType('NOTE'),
];
