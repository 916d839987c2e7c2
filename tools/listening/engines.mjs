import { createRequire } from 'node:module';
import '../bench/limit/domain-in-node.mjs';

const load = createRequire(import.meta.url);
const Sentiment = load('sentiment');
const wink = load('wink-sentiment');
const { ENGLISH } = await import('../../libs/listening/src/facts/en/english.ts');
const { hearFacts } = await import('../../libs/listening/src/facts/hear-facts.ts');
const { plainOf } = await import('../../libs/listening/src/facts/plain.ts');
const { sentencesOf } = await import('../../libs/listening/src/sentences.ts');
const { hurtOf } = await import('../../libs/listening/src/tone/tone-of-note.ts');
const { englishModel } = await import('../../libs/listening/src/model/english-model.ts');

/**
 * What judges the tone of a sentence, by figures that thresholds are chosen on: one for each sentiment, and one for each
 * emotion or null where it knows how positive a sentence is and no more.
 *
 * @typedef {{ sentiments: readonly number[], emotions: readonly number[] | null }} Scores
 * @typedef {{ name: string, read: (text: string) => Scores }} Engine
 */

const afinn = new Sentiment();

/** Ours, and the two that people take for it. @type {readonly Engine[]} */
export const engines = [
  { name: 'heed', read: heed },
  { name: 'afinn', read: (text) => ofPolarity(afinn.analyze(text).comparative) },
  { name: 'wink-sentiment', read: (text) => ofPolarity(wink(text).normalizedScore) },
];

/** @returns {Scores} */
function ofPolarity(/** @type {number} */ polarity) {
  return { sentiments: [-polarity, 0, polarity], emotions: null };
}

/** As notes are read: the model, and what was heard by cues. @returns {Scores} */
function heed(/** @type {string} */ text) {
  const heard = sentencesOf(text, 'en').flatMap(({ text: said }) => hearFacts(plainOf(said, ENGLISH), ENGLISH));
  return englishModel().scores(text, hurtOf(heard.map(({ cue }) => cue.kind)));
}
