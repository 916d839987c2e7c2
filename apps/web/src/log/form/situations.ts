import type { Outcome, Situation } from '../../graphql/generated/graphql';

/** Offered at one tap; the rest stands in a menu. */
export const FIRST_SITUATIONS: readonly Situation[] = ['COMPLAINT', 'ENQUIRY', 'FOLLOW_UP', 'APOLOGY'];
export const MORE_SITUATIONS: readonly Situation[] = [
  'SALES_DISCOVERY',
  'GREETING',
  'THANK_YOU',
  'DELAY',
  'BAD_NEWS',
  'PRICE_INCREASE',
  'CANCELLATION',
  'RENEWAL',
  'WIN_BACK',
  'HANDOVER',
  'BEREAVEMENT',
];

/** How a call went: the usual four, then the rest. */
export const FIRST_OUTCOMES: readonly Outcome[] = ['CONNECTED', 'NO_ANSWER', 'LEFT_VOICEMAIL', 'CALL_BACK_REQUESTED'];
export const MORE_OUTCOMES: readonly Outcome[] = ['LEFT_MESSAGE_WITH_PERSON', 'BUSY', 'WRONG_NUMBER', 'REFUSED'];
