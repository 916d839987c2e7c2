/**
 * What a member is told: a reminder comes up or will soon, a colleague gave one to them, a colleague hands a customer
 * over or took one over, and an upset customer is now theirs to make good with.
 */
export const NOTIFICATION_KINDS = [
  'REMINDER_DUE',
  'REMINDER_AHEAD',
  'REMINDER_GIVEN',
  'HANDOVER_ASKED',
  'HANDOVER_ACCEPTED',
  'RECOVERY_GIVEN',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** How mail reaches a member: one a day of what is due, or none. */
export const MAIL_CHOICES = ['DAILY_DIGEST', 'OFF'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

/** The ways on which something leaves the house. */
export const DELIVERY_CHANNELS = ['MAIL', 'PUSH', 'WEBHOOK'] as const;
export type DeliveryChannel = (typeof DELIVERY_CHANNELS)[number];

/** How a delivery stands: it waits, arrived, failed and will be tried again, or failed for good. */
export const DELIVERY_STATES = ['PENDING', 'SENT', 'FAILED', 'GIVEN_UP'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What a delivery carries: one notification, what is due today, or a try. */
export const DELIVERY_SUBJECTS = ['NOTIFICATION', 'DIGEST', 'TEST'] as const;
export type DeliverySubject = (typeof DELIVERY_SUBJECTS)[number];
