export { type Cue, FACT_KINDS, type FactKind } from './facts/cue';
export type {
  HeardEvent,
  HeardFact,
  HeardNote,
  HeardPainPoint,
  HeardPreference,
  HeardPromise,
  HeardTone,
  HearingOutcome,
  Passage,
} from './heard';
export { HEARD_EMOTIONS, type HeardEmotion } from './vocabulary';
