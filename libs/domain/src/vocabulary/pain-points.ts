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
