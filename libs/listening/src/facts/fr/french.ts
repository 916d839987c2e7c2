import type { Tongue } from '../cue';
import { EVENT_CUES } from './events';
import { LEAVING_CUES } from './leaving';
import { PAIN_CUES } from './pain-points';
import { PREFERENCE_CUES } from './preferences';
import { PROMISE_CUES } from './promises';
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

export const FRENCH: Tongue = {
  cues: [...PAIN_CUES, ...PREFERENCE_CUES, ...PROMISE_CUES, ...EVENT_CUES, ...URGENCY_CUES, ...LEAVING_CUES],
  categories: CATEGORIES,
  severities: SEVERITIES,
  keys: KEYS,
  channels: CHANNELS,
  strengths: STRENGTHS,
  dates: DATES,
  theirWord: THEIR_WORD,
  promiseOpening: PROMISE_OPENING,
  preferenceOpening: PREFERENCE_OPENING,
};
