import { CONSENT_PURPOSES, CONSENT_STATES, CONTACTABILITY_REASONS, LAWFUL_BASES } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const ConsentPurposeEnum = enumOf(CONSENT_PURPOSES, 'ConsentPurpose', 'What a person may be contacted for.');
export const ConsentStateEnum = enumOf(
  CONSENT_STATES,
  'ConsentState',
  'What the person said when asked; the newest record of a channel and purpose counts.',
);
export const LawfulBasisEnum = enumOf(
  LAWFUL_BASES,
  'LawfulBasis',
  'Why the law allows it (GDPR article 6, the ones a small business uses).',
);
export const ContactabilityReasonEnum = enumOf(
  CONTACTABILITY_REASONS,
  'ContactabilityReason',
  'Why a channel may or may not be used for a purpose.',
);
