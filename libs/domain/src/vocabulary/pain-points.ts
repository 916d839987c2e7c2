/** What hurts, by its kind. */
export const PAIN_CATEGORIES = [
  'PRODUCT',
  'PRICE',
  'PROCESS_WAIT',
  'PROCESS_CONFUSING',
  'PROCESS_IMPERSONAL',
  'PROCESS_REPEATED_MYSELF',
  'PROCESS_OTHER',
  'DELIVERY',
  'COMMUNICATION',
  'PEOPLE',
  'ACCESS',
  'OTHER',
] as const;
export type PainCategory = (typeof PAIN_CATEGORIES)[number];

/** From heard to healed. FIXED_NOT_TOLD owes the customer good news; RESOLVED_CONFIRMED is their word, not ours. */
export const PAIN_STATUSES = [
  'OPEN',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'FIXED_NOT_TOLD',
  'RESOLVED_CONFIRMED',
  'WONT_FIX_TOLD',
  'OBSOLETE',
] as const;
export type PainStatus = (typeof PAIN_STATUSES)[number];

/**
 * How much it hurts, 1 to 4, with the written anchors staff choose by:
 * 1 a nuisance, 2 costs them time, 3 stops their work, 4 may make them leave.
 */
export const PAIN_SEVERITIES = [1, 2, 3, 4] as const;
export type PainSeverity = (typeof PAIN_SEVERITIES)[number];
