import { bestThreshold, f1 } from './scores.mjs';

/** At so many places each threshold of the sentiments is tried, at equal shares of the rows. */
const PLACES = 40;

/** @typedef {import('./judge-tones.mjs').Judged} Judged */

/**
 * What is added to "negative" and to "positive" before the highest is taken, so that the score of the rows is best.
 *
 * @param {readonly Judged[]} judged @param {(judged: readonly Judged[], tell: (one: Judged) => number) => number} scoreOf
 */
export function tellSentiment(judged, scoreOf) {
  const places = (/** @type {number} */ at) =>
    quantiles(judged.map(({ scores: { sentiments } }) => (sentiments[1] ?? 0) - (sentiments[at] ?? 0)));
  const positives = places(2);
  let best = { score: -1, tell: teller(0, 0) };
  for (const negative of places(0)) {
    for (const positive of positives) {
      const tell = teller(negative, positive);
      const score = scoreOf(judged, tell);
      if (score > best.score) best = { score, tell };
    }
  }
  return best.tell;
}

/** @returns {(one: Judged) => number} 0 negative, 1 neutral, 2 positive */
function teller(/** @type {number} */ moreNegative, /** @type {number} */ morePositive) {
  return ({
    scores: {
      sentiments: [negative = 0, neutral = 0, positive = 0],
    },
  }) => {
    const [bad, good] = [negative + moreNegative, positive + morePositive];
    if (bad > neutral && bad >= good) return 0;
    return good > neutral ? 2 : 1;
  };
}

/**
 * For each emotion the threshold that is best on the rows; of an engine that knows how positive a sentence is, on that, on
 * its opposite or on how far it is from either, whichever is best.
 *
 * @param {readonly Judged[]} judged @param {readonly string[]} emotions @returns {(one: Judged) => ReadonlySet<string>}
 */
export function tellEmotions(judged, emotions) {
  const tellers = emotions.map((emotion, at) => {
    const truths = judged.map(({ row }) => row.emotions.includes(emotion));
    const ways = waysToScore(at).map((score) => {
      const threshold = bestThreshold(judged.map(score), truths);
      const tell = (/** @type {Judged} */ one) => score(one) >= threshold;
      return { tell, f1: agreement(judged.map(tell), truths) };
    });
    return ways.reduce((best, one) => (one.f1 > best.f1 ? one : best)).tell;
  });
  return (one) => new Set(emotions.filter((_, at) => tellers[at]?.(one)));
}

/** @returns {readonly ((one: Judged) => number)[]} */
function waysToScore(/** @type {number} */ at) {
  const polarity = (/** @type {Judged} */ { scores }) => scores.sentiments[2] ?? 0;
  const own = (/** @type {Judged} */ one) => one.scores.emotions?.[at] ?? polarity(one);
  return [
    own,
    (one) => (one.scores.emotions ? own(one) : -polarity(one)),
    (one) => (one.scores.emotions ? own(one) : -Math.abs(polarity(one))),
  ];
}

function agreement(/** @type {readonly boolean[]} */ told, /** @type {readonly boolean[]} */ truths) {
  const count = (/** @type {boolean} */ says, /** @type {boolean} */ is) =>
    told.filter((one, at) => one === says && truths[at] === is).length;
  return f1({ hits: count(true, true), wrong: count(true, false), missed: count(false, true) }).f1;
}

function quantiles(/** @type {readonly number[]} */ values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [...new Set(Array.from({ length: PLACES }, (_, place) => at((place + 0.5) / PLACES)))];
}
