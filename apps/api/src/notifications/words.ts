import { DELIVERY_CHANNELS, DELIVERY_STATES, MAIL_CHOICES, NOTIFICATION_KINDS } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const NotificationKindEnum = enumOf(
  NOTIFICATION_KINDS,
  'NotificationKind',
  'What somebody is told: a reminder of theirs comes up, or will soon; a colleague gave them one; a handover asks for them or was accepted; a recovery is theirs now.',
);
export const MailChoiceEnum = enumOf(
  MAIL_CHOICES,
  'MailChoice',
  'How mail reaches a member: one a day of what is due, or none.',
);
export const DeliveryChannelEnum = enumOf(
  DELIVERY_CHANNELS,
  'DeliveryChannel',
  'A way on which something leaves the house.',
);
export const DeliveryStateEnum = enumOf(
  DELIVERY_STATES,
  'DeliveryState',
  'How a delivery stands: it waits, arrived, failed and will be tried again, or was tried often enough.',
);
