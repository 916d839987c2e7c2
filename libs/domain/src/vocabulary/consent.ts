/** What a person may be contacted for. */
export const CONSENT_PURPOSES = ['SERVICE', 'MARKETING', 'FEEDBACK', 'PROFILING'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** What the person said when asked; the newest record of a channel and purpose counts. */
export const CONSENT_STATES = ['GRANTED', 'DENIED', 'WITHDRAWN', 'NOT_ASKED'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** Why the law allows it (GDPR article 6, the ones a small business uses). */
export const LAWFUL_BASES = ['CONSENT', 'CONTRACT', 'LEGITIMATE_INTEREST', 'LEGAL_OBLIGATION'] as const;
export type LawfulBasis = (typeof LAWFUL_BASES)[number];

/** Why a channel may or may not be used for a purpose. */
export const CONTACTABILITY_REASONS = [
  'OK',
  'NO_CONTACT_POINT',
  'BLOCKED',
  'DENIED',
  'NO_CONSENT',
  'DECEASED',
  'AVOIDS',
] as const;
export type ContactabilityReason = (typeof CONTACTABILITY_REASONS)[number];
