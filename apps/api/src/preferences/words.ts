import { PREFERENCE_KEYS, PREFERENCE_SOURCES, PREFERENCE_STRENGTHS } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const PreferenceKeyEnum = enumOf(PREFERENCE_KEYS, 'PreferenceKey', 'What a preference is about.');
export const PreferenceStrengthEnum = enumOf(
  PREFERENCE_STRENGTHS,
  'PreferenceStrength',
  'MUST is never broken; LIKES and DISLIKES are followed where possible.',
);
export const PreferenceSourceEnum = enumOf(PREFERENCE_SOURCES, 'PreferenceSource', 'Where we have it from.');
