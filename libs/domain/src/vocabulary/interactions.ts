/** Who began: the customer, us, or nobody outside (a note). */
export const DIRECTIONS = ['INBOUND', 'OUTBOUND', 'INTERNAL'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** PLANNED lies ahead, COMPLETED took place, NOT_HELD did not although planned, CANCELED was called off before. */
export const INTERACTION_STATUSES = ['PLANNED', 'COMPLETED', 'NOT_HELD', 'CANCELED'] as const;
export type InteractionStatus = (typeof INTERACTION_STATUSES)[number];

/** How a call went. */
export const OUTCOMES = [
  'CONNECTED',
  'LEFT_VOICEMAIL',
  'LEFT_MESSAGE_WITH_PERSON',
  'NO_ANSWER',
  'BUSY',
  'WRONG_NUMBER',
  'CALL_BACK_REQUESTED',
  'REFUSED',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What the conversation is about, as far as its tone is concerned; a protocol may be written for one. */
export const SITUATIONS = [
  'GREETING',
  'ENQUIRY',
  'SALES_DISCOVERY',
  'FOLLOW_UP',
  'COMPLAINT',
  'BAD_NEWS',
  'APOLOGY',
  'PRICE_INCREASE',
  'DELAY',
  'CANCELLATION',
  'RENEWAL',
  'BEREAVEMENT',
  'THANK_YOU',
  'WIN_BACK',
  'HANDOVER',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Who may read it: everyone; the author, the contact's owner and managers; the author alone. */
export const VISIBILITIES = ['NORMAL', 'SENSITIVE', 'PRIVATE'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** A participant's part in an interaction. */
export const PARTICIPANT_ROLES = ['INITIATOR', 'RECIPIENT', 'ATTENDEE', 'CC', 'MENTIONED'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** Who wrote a message of an imported conversation. */
export const TRANSCRIPT_SIDES = ['CUSTOMER', 'STAFF'] as const;
export type TranscriptSide = (typeof TRANSCRIPT_SIDES)[number];

/** What the listener did: asked back, summed up, named the feeling. */
export const LISTENING_MARKS = ['CLARIFIED', 'SUMMARISED', 'REFLECTED'] as const;
export type ListeningMark = (typeof LISTENING_MARKS)[number];
