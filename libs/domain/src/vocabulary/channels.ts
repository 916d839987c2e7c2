/** How a webhook endpoint stands: it is sent to, an owner paused it, or it said that it is gone (HTTP 410). */
export const WEBHOOK_STATES = ['ACTIVE', 'PAUSED', 'DISABLED'] as const;
export type WebhookState = (typeof WEBHOOK_STATES)[number];

/** What a link in a mail does to its reminder. */
export const LINK_ACTIONS = ['DONE', 'SNOOZE'] as const;
export type LinkAction = (typeof LINK_ACTIONS)[number];

/** Why a link does nothing: nobody made it, it was used, it is too old, or what it speaks of is settled or changed since. */
export const REMINDER_LINK_PROBLEMS = ['UNKNOWN', 'USED', 'EXPIRED', 'CLOSED'] as const;
export type ReminderLinkProblem = (typeof REMINDER_LINK_PROBLEMS)[number];
