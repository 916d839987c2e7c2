import { type ShippedType, shippedType as type } from '../../../interaction-types/shipped-type';
import { basicType, DAY, HOUR } from '../basics/types';

/** Screens and tickets come before counters and letters. */
export const B2B_SOFTWARE_TYPES: readonly ShippedType[] = [
  basicType('CALL'),
  basicType('EMAIL', { responseTargetMinutes: 4 * HOUR }),
  basicType('VIDEO_CALL'),
  type('TICKET', 'Ticket', 'ticket', 'EMAIL', 'INBOUND', 2 * HOUR),
  type('ONBOARDING', 'Onboarding', 'rocket', 'VIDEO', 'OUTBOUND', null),
  type('DEMO', 'Demo', 'presentation', 'VIDEO', 'OUTBOUND', null),
  basicType('CHAT'),
  basicType('MEETING'),
  basicType('FEEDBACK', { responseTargetMinutes: 2 * DAY }),
  basicType('EVENT'),
  basicType('MESSAGE'),
  basicType('SMS'),
  basicType('VISIT'),
  basicType('LETTER'),
  basicType('OTHER'),
  basicType('PURCHASE'),
  basicType('NOTE'),
];
