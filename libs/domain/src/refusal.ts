/** Codes a client can act on; the same list as `UserErrorCode` of the contract. */
export const REFUSAL_CODES = [
  'REQUIRED',
  'INVALID',
  'TOO_LONG',
  'TOO_MANY',
  'NOT_FOUND',
  'FORBIDDEN',
  'CONFLICT',
  'IDEMPOTENCY_CONFLICT',
  'ALREADY_EXISTS',
  'WRONG_STATE',
  'RATE_LIMITED',
  'WEAK_PASSWORD',
  'BAD_CREDENTIALS',
  'LINK_EXPIRED',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** One reason: what is wrong, where in the input, and what to do about it (a plain English sentence). */
export interface Reason {
  readonly code: RefusalCode;
  readonly message: string;
  /** Path into the input, for example `['painPoints', '0', 'title']`; empty when it concerns the whole. */
  readonly field: readonly string[];
}

/** Thrown by a rule that refuses. The transaction rolls back and the reasons become the payload's `userErrors`. */
export class Refusal extends Error {
  readonly reasons: readonly Reason[];

  constructor(reasons: readonly Reason[]) {
    super(reasons.map((reason) => reason.message).join(' '));
    this.name = 'Refusal';
    this.reasons = reasons;
  }
}

/** Refuses for one reason. `field` is a dotted path into the input, empty for the whole. */
export function refuse(code: RefusalCode, field: string, message: string): never {
  throw new Refusal([{ code, message, field: field === '' ? [] : field.split('.') }]);
}
