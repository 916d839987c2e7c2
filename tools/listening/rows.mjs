import { readFileSync } from 'node:fs';

/** The labels of GoEmotions in the order of their indices. */
const GOEMOTIONS = (
  'admiration amusement anger annoyance approval caring confusion curiosity desire disappointment disapproval disgust ' +
  'embarrassment excitement fear gratitude grief joy love nervousness optimism pride realization relief remorse ' +
  'sadness surprise neutral'
).split(' ');

/** Which of its labels make one of ours. */
const OURS = {
  frustration: 'anger annoyance disapproval disgust',
  disappointment: 'disappointment embarrassment',
  sadness: 'sadness grief remorse',
  worry: 'fear nervousness',
  confusion: 'confusion',
  curiosity: 'curiosity',
  surprise: 'surprise realization',
  gratitude: 'gratitude',
  joy: 'joy amusement excitement pride relief',
  satisfaction: 'admiration approval love',
  hope: 'optimism desire caring',
  neutral: 'neutral',
};
const ourOf = new Map(
  Object.entries(OURS).flatMap(([ours, theirs]) => theirs.split(' ').map((their) => [their, ours])),
);

/** The grouping of the dataset's authors; what is neither is ambiguous or neutral. */
const POSITIVE = new Set(
  'admiration amusement approval caring desire excitement gratitude joy love optimism pride relief'.split(' '),
);
const NEGATIVE = new Set(
  'anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness'.split(' '),
);

/**
 * @typedef {object} Row a sentence with what people said of it
 * @property {string} text
 * @property {string | null} sentiment null where it is both
 * @property {readonly string[]} emotions
 * @property {string} source
 */

/** Rows of GoEmotions: text, indices of labels, id, by tabs. @returns {readonly Row[]} */
export function readTrainingRows(/** @type {string} */ file) {
  return linesOf(file).map((line) => {
    const [text = '', indices = ''] = line.split('\t');
    const labels = indices.split(',').map((index) => GOEMOTIONS[Number(index)] ?? '');
    const emotions = [...new Set(labels.map((label) => ourOf.get(label) ?? 'neutral'))];
    return { text: withoutNames(text), sentiment: sentimentOf(labels), emotions, source: 'GoEmotions' };
  });
}

/** Rows with a header: id, text, sentiment, emotions, source. @returns {readonly Row[]} */
export function readLabelledRows(/** @type {string} */ file) {
  return linesOf(file)
    .slice(1)
    .map((line) => {
      const [, text = '', sentiment = '', emotions = '', source = ''] = line.split('\t');
      return { text: withoutNames(text), sentiment: sentiment || null, emotions: emotions.split(','), source };
    });
}

function linesOf(/** @type {string} */ file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function sentimentOf(/** @type {readonly string[]} */ labels) {
  const positive = labels.some((label) => POSITIVE.has(label));
  const negative = labels.some((label) => NEGATIVE.has(label));
  if (positive && negative) return null;
  return positive ? 'positive' : negative ? 'negative' : 'neutral';
}

/** The dataset hides names behind these; no note does. */
function withoutNames(/** @type {string} */ text) {
  return text.replace(/\[(NAME|RELIGION)\]/g, '');
}
