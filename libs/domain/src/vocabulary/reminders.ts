/** How a reminder stands. DUE is derived when it is read: its time has come and nobody closed it. */
export const REMINDER_STATES = ['SCHEDULED', 'DUE', 'SNOOZED', 'DONE', 'CANCELED'] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

/** What a reminder came from: somebody's own idea, a conversation, a rule, or what is owed, celebrated or kept up. */
export const REMINDER_ORIGINS = ['MANUAL', 'INTERACTION', 'RULE', 'PROMISE', 'DATE', 'CADENCE'] as const;
export type ReminderOrigin = (typeof REMINDER_ORIGINS)[number];
