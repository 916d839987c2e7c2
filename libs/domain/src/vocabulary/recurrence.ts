/** What the next occurrence of a series is counted from: its own calendar, or the day the last one was done. */
export const RECURRENCE_ANCHORS = ['FIXED', 'AFTER_COMPLETION'] as const;
export type RecurrenceAnchor = (typeof RECURRENCE_ANCHORS)[number];

/** How often something comes round, as RFC 5545 says it; what is more frequent than a day is no reminder. */
export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** The days of the week as RFC 5545 writes them, in the order of ISO 8601. */
export const RULE_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type RuleDay = (typeof RULE_DAYS)[number];
