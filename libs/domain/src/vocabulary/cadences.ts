/** Whom a cadence is for, the most specific first: of those that fit a person the first in this order holds. */
export const CADENCE_SCOPES = ['CONTACT', 'TAG', 'STAGE', 'KIND'] as const;
export type CadenceScope = (typeof CADENCE_SCOPES)[number];
