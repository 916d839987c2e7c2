import { readDates } from '../dates/read-dates';
import type { Writing } from '../dates/heard-date';
import type { Tongue } from '../facts/cue';
import type { HeardCue } from '../facts/hear-facts';
import type { HeardFact, Passage } from '../heard';
import type { Sentence } from '../sentences';
import { eventOf } from './event-of';
import { painPointOf } from './pain-point-of';
import { preferencesOf } from './preference-of';
import { promisesOf } from './promise-of';
import type { Telling } from './telling';

/** A sentence, as `plainOf` gives it, and the cues that were heard in it. */
export interface ToldSentence {
  readonly sentence: Sentence;
  readonly plain: string;
  readonly heard: readonly HeardCue[];
}

/** What the cues that were heard in a sentence would be on record. */
export function factsOf(
  { sentence, plain, heard }: ToldSentence,
  tongue: Tongue,
  writing: Writing,
): readonly HeardFact[] {
  const dated = heard.some(({ cue }) => cue.kind === 'PROMISE' || cue.kind === 'EVENT');
  const dates = dated ? readDates(sentence.text, writing) : [];
  return heard.flatMap((one) => told({ heard: one, sentence: sentence.text, plain, tongue, dates }, sentence.from));
}

function told(telling: Telling, sentenceFrom: number): readonly HeardFact[] {
  const { cue, at } = telling.heard;
  const fact = factAt(telling, sentenceFrom);
  switch (cue.kind) {
    case 'PAIN_POINT':
      return [{ ...fact(at), painPoint: painPointOf(cue, telling) }];
    case 'PREFERENCE':
      return preferencesOf(cue, telling).map(({ preference, words }) => ({ ...fact(words), preference }));
    case 'PROMISE':
      return promisesOf(cue, telling).map(({ promise, words }) => ({ ...fact(words), promise }));
    case 'EVENT':
      return [{ ...fact(at), event: eventOf(cue, telling) }];
    default:
      return [fact(at)];
  }
}

/** A fact of a sentence by its words, without what it would be on record. */
function factAt({ heard, sentence }: Telling, start: number): (words: Passage) => HeardFact {
  return ({ from, to }) => ({
    kind: heard.cue.kind,
    cue: heard.cue.id,
    sentence: { from: start, to: start + sentence.length },
    words: { from: start + from, to: start + to },
    painPoint: null,
    preference: null,
    promise: null,
    event: null,
  });
}
