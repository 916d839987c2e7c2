/** What a preference is about. */
export const PREFERENCE_KEYS = [
  'PREFERRED_CHANNEL',
  'AVOID_CHANNEL',
  'HOURS',
  'DO_NOT_DISTURB',
  'FORMALITY',
  'DIRECTNESS',
  'PACE',
  'SMALL_TALK',
  'DETAIL_LEVEL',
  'TOPIC_AVOID',
  'TOPIC_ENJOY',
  'ACCESSIBILITY',
  'INTERPRETER',
  'DECISION_STYLE',
  'OTHER',
] as const;
export type PreferenceKey = (typeof PREFERENCE_KEYS)[number];

/** MUST is never broken; LIKES and DISLIKES are followed where possible. */
export const PREFERENCE_STRENGTHS = ['MUST', 'LIKES', 'DISLIKES'] as const;
export type PreferenceStrength = (typeof PREFERENCE_STRENGTHS)[number];

/** Where we have it from, the strongest first. */
export const PREFERENCE_SOURCES = ['CUSTOMER_STATED', 'STAFF_OBSERVED', 'COMPUTED', 'IMPORTED'] as const;
export type PreferenceSource = (typeof PREFERENCE_SOURCES)[number];
