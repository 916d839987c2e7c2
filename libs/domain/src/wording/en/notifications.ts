import type { NotificationWording } from '../notification-wording';
import type { Messages } from '../wording';

export const notifications: Messages<NotificationWording> = {
  'notification.atTime': '{day} at {time}',
  'notification.due': 'Due {when}.',
  'notification.again': 'Back as you asked. It was due {when}.',
  'notification.ahead': 'Coming up {when}.',
  'notification.given': '{by} asks you to do this. Due {when}.',
  'notification.handoverAsked': '{by} hands them over to you. Read what is owed and what hurts, then accept.',
  'notification.handoverAccepted': '{by} accepted the handover.',
  'notification.recoveryGiven': '{by} asks you to make it good with them.',
};
