import { readDates } from '../dates/read-dates';
import type { Writing } from '../dates/heard-date';
import type { Tongue } from '../facts/cue';
import type { HeardCue } from '../facts/hear-facts';
import type { HeardFact } from '../heard';
import type { Sentence } from '../sentences';
import { eventOf } from './event-of';
import { painPointOf } from './pain-point-of';
import { preferenceOf } from './preference-of';
import { promiseOf } from './promise-of';
import type { Telling } from './telling';

/** What a heard cue would be on record. */
export function factOf(heard: HeardCue, sentence: Sentence, tongue: Tongue, writing: Writing): HeardFact {
  const { cue, words, from } = heard;
  const dated = cue.kind === 'PROMISE' || cue.kind === 'EVENT';
  const telling: Telling = {
    heard,
    sentence: sentence.text,
    tongue,
    dates: dated ? readDates(sentence.text, writing) : [],
  };
  return {
    kind: cue.kind,
    cue: cue.id,
    sentence: { from: sentence.from, to: sentence.to },
    words: { from: sentence.from + from, to: sentence.from + from + words.length },
    painPoint: cue.kind === 'PAIN_POINT' ? painPointOf(cue, telling) : null,
    preference: cue.kind === 'PREFERENCE' ? preferenceOf(cue, telling) : null,
    promise: cue.kind === 'PROMISE' ? promiseOf(cue, telling) : null,
    event: cue.kind === 'EVENT' ? eventOf(cue, telling) : null,
  };
}
