/** Who owes: we to the customer, or the customer to us. */
export const PROMISE_DIRECTIONS = ['OURS', 'THEIRS'] as const;
export type PromiseDirection = (typeof PROMISE_DIRECTIONS)[number];

/**
 * OPEN is owed; KEPT and KEPT_LATE were done; BROKEN was not; RELEASED the other side no longer wants it;
 * RENEGOTIATED was replaced by another promise before it fell due.
 */
export const PROMISE_STATUSES = ['OPEN', 'KEPT', 'KEPT_LATE', 'BROKEN', 'RELEASED', 'RENEGOTIATED'] as const;
export type PromiseStatus = (typeof PROMISE_STATUSES)[number];

/**
 * Where a promise stands in the ledger. Open ones: OVERDUE, DUE_SOON (by the end of the next business day), DUE_LATER,
 * or UNDATED; a date that was moved without a word to the customer stands by the date they still count on. The others
 * are how it ended.
 */
export const PROMISE_STANDINGS = [
  'OVERDUE',
  'DUE_SOON',
  'DUE_LATER',
  'UNDATED',
  'KEPT',
  'KEPT_LATE',
  'BROKEN',
  'RELEASED',
  'RENEGOTIATED',
] as const;
export type PromiseStanding = (typeof PROMISE_STANDINGS)[number];
