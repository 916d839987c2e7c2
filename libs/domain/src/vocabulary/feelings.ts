/** How the customer felt, worst first. Unknown is null and never NEUTRAL. */
export const FEELINGS = ['UPSET', 'STRAINED', 'NEUTRAL', 'WARM', 'DELIGHTED'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** Who says so. */
export const FEELING_SOURCES = ['STAFF_OBSERVED', 'CUSTOMER_STATED', 'SURVEY', 'MODEL'] as const;
export type FeelingSource = (typeof FEELING_SOURCES)[number];

/** Named emotions, several may hold at once. */
export const EMOTIONS = [
  'FRUSTRATION',
  'DISAPPOINTMENT',
  'SADNESS',
  'WORRY',
  'CONFUSION',
  'CURIOSITY',
  'SURPRISE',
  'GRATITUDE',
  'JOY',
  'SATISFACTION',
  'HOPE',
  'NEUTRAL',
] as const;
export type Emotion = (typeof EMOTIONS)[number];
