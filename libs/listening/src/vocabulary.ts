/** What a sentence sounds like. */
export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** What may be heard in a sentence, any number of them. */
export const HEARD_EMOTIONS = [
  'frustration',
  'disappointment',
  'sadness',
  'worry',
  'confusion',
  'curiosity',
  'surprise',
  'gratitude',
  'joy',
  'satisfaction',
  'hope',
  'neutral',
] as const;
export type HeardEmotion = (typeof HEARD_EMOTIONS)[number];
