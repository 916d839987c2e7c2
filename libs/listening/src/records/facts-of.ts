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

/** What the cues that were heard in a sentence would be on record. */
export function factsOf(
  heard: readonly HeardCue[],
  sentence: Sentence,
  tongue: Tongue,
  writing: Writing,
): readonly HeardFact[] {
  const dated = heard.some(({ cue }) => cue.kind === 'PROMISE' || cue.kind === 'EVENT');
  const dates = dated ? readDates(sentence.text, writing) : [];
  return heard.map((one) => factOf({ heard: one, sentence: sentence.text, tongue, dates }, sentence.from));
}

function factOf(telling: Telling, sentenceFrom: number): HeardFact {
  const { cue, words, from } = telling.heard;
  return {
    kind: cue.kind,
    cue: cue.id,
    sentence: { from: sentenceFrom, to: sentenceFrom + telling.sentence.length },
    words: { from: sentenceFrom + from, to: sentenceFrom + from + words.length },
    painPoint: cue.kind === 'PAIN_POINT' ? painPointOf(cue, telling) : null,
    preference: cue.kind === 'PREFERENCE' ? preferenceOf(cue, telling) : null,
    promise: cue.kind === 'PROMISE' ? promiseOf(cue, telling) : null,
    event: cue.kind === 'EVENT' ? eventOf(cue, telling) : null,
  };
}
