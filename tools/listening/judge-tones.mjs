import { tellEmotions, tellSentiment } from './choose-thresholds.mjs';
import { f1, f1ByLabel, macroF1 } from './scores.mjs';

const SENTIMENTS = ['negative', 'neutral', 'positive'];

/** @typedef {import('./rows.mjs').Row} Row @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {{ row: Row, scores: import('./engines.mjs').Scores }} Judged */

/** Every third row is judged and nothing is chosen on it; training leaves the same rows alone. */
const isUnseen = (/** @type {unknown} */ _row, /** @type {number} */ at) => at % 3 === 2;
const SOURCES = {
  goEmotions: (/** @type {Judged} */ { row }) => row.source.startsWith('Go'),
  serviceChat: (/** @type {Judged} */ { row }) => !row.source.startsWith('Go'),
};

/**
 * How well an engine tells sentiments and emotions: thresholds chosen on the seen rows, in the same way for every
 * engine, and figures for seen and unseen rows by source.
 *
 * @param {Engine} engine @param {readonly Row[]} rows @param {readonly string[]} emotions
 */
export function judgeTones(engine, rows, emotions) {
  const judged = rows.map((row) => ({ row, scores: engine.read(row.text) }));
  const seen = judged.filter((one, at) => !isUnseen(one, at));
  const sentimentOf = tellSentiment(seen, sentimentScore);
  const emotionsOf = tellEmotions(seen, emotions);
  const figures = (/** @type {readonly Judged[]} */ some) => {
    const truths = some.map(({ row }) => new Set(row.emotions));
    const answers = some.map(emotionsOf);
    return {
      rows: some.length,
      sentimentMacroF1: round(sentimentScore(some, sentimentOf)),
      emotionMacroF1: round(macroF1(emotions, truths, answers)),
      emotionF1: mapped(f1ByLabel(emotions, truths, answers), round),
    };
  };
  const thirds = { seen, unseen: judged.filter(isUnseen) };
  return mapped(SOURCES, (isOf) => mapped(thirds, (some) => figures(some.filter(isOf))));
}

/**
 * Macro-F1 over the rows whose sentiment is known.
 *
 * @param {readonly Judged[]} judged @param {(one: Judged) => number} tell the place of a sentiment in their list
 */
function sentimentScore(judged, tell) {
  const counts = SENTIMENTS.map(() => ({ hits: 0, wrong: 0, missed: 0 }));
  for (const one of judged) {
    const [real, told] = [counts[SENTIMENTS.indexOf(one.row.sentiment ?? '')], counts[tell(one)]];
    if (!real || !told) continue;
    if (real === told) real.hits += 1;
    else {
      real.missed += 1;
      told.wrong += 1;
    }
  }
  return counts.reduce((sum, one) => sum + f1(one).f1, 0) / SENTIMENTS.length;
}

/**
 * @template A, B
 * @param {Readonly<Record<string, A>>} object @param {(value: A) => B} change @returns {Record<string, B>}
 */
export function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** To three places, as figures are told. */
export function round(/** @type {number} */ value) {
  return Math.round(value * 1000) / 1000;
}
