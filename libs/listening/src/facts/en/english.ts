import type { Tongue } from './wording';
import { EVENT_CUES } from './events';
import { MORE_EVENT_CUES } from './more-events';
import { LEAVING_CUES } from './leaving';
import { PAIN_CUES } from './pain-points';
import { MORE_PAIN_CUES } from './more-pain-points';
import { PREFERENCE_CUES } from './preferences';
import { MORE_PREFERENCE_CUES } from './more-preferences';
import { PROMISE_CUES } from './promises';
import { MORE_PROMISE_CUES } from './more-promises';
import {
  CATEGORIES,
  CHANNELS,
  DATES,
  KEYS,
  PREFERENCE_OPENING,
  PROMISE_OPENING,
  SEVERITIES,
  STRENGTHS,
  THEIR_WORD,
} from './readings';
import { URGENCY_CUES } from './urgency';

export const ENGLISH: Tongue = {
  cues: [
    ...PAIN_CUES,
    ...MORE_PAIN_CUES,
    ...PREFERENCE_CUES,
    ...MORE_PREFERENCE_CUES,
    ...PROMISE_CUES,
    ...MORE_PROMISE_CUES,
    ...EVENT_CUES,
    ...MORE_EVENT_CUES,
    ...URGENCY_CUES,
    ...LEAVING_CUES,
  ],
  categories: CATEGORIES,
  severities: SEVERITIES,
  keys: KEYS,
  channels: CHANNELS,
  strengths: STRENGTHS,
  dates: DATES,
  theirWord: THEIR_WORD,
  withoutAccents: true,
  promiseOpening: PROMISE_OPENING,
  preferenceOpening: PREFERENCE_OPENING,
};
