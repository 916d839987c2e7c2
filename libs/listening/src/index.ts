export type { HeardDate, Writing } from './dates/heard-date';
export { readDates } from './dates/read-dates';
export type { Cue } from './facts/cue';
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
export { type HeardLanguage, heardLanguages } from './heard-languages';
export { HEARING_VERSION } from './hearing-version';
export { LISTENED_LANGUAGES, languageOf, type ListenedLanguage } from './language/language-of';
export { listen } from './listen';
export { type Measured, measuredListening } from './measured-listening';
export { markedPainPoint, markedPreference } from './records/of-mark';
export { type Sentence, sentencesOf } from './sentences';
export { HEARD_EMOTIONS, type HeardEmotion } from './vocabulary';
export { TONGUES } from './tongues';
