import type { PainCategory } from '../graphql/generated/graphql';

/** The kinds of pain points in the order in which they are offered: what is told most often first. */
export const PAIN_CATEGORIES: readonly PainCategory[] = [
  'DELIVERY',
  'PRODUCT',
  'PRICE',
  'COMMUNICATION',
  'PEOPLE',
  'PROCESS_WAIT',
  'PROCESS_CONFUSING',
  'PROCESS_IMPERSONAL',
  'PROCESS_REPEATED_MYSELF',
  'PROCESS_OTHER',
  'ACCESS',
  'OTHER',
];
