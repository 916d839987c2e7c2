import { PAIN_CATEGORIES, PAIN_STATUSES } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const PainCategoryEnum = enumOf(PAIN_CATEGORIES, 'PainCategory', 'What hurts, by its kind.');
export const PainStatusEnum = enumOf(
  PAIN_STATUSES,
  'PainStatus',
  'From heard to healed. FIXED_NOT_TOLD owes the customer good news; RESOLVED_CONFIRMED is their word, not ours.',
);
