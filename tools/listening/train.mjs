import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import '../bench/limit/domain-in-node.mjs';
import { fit, outputsOf } from './fit.mjs';
import { readLabelledRows, readTrainingRows } from './rows.mjs';
import { bestThreshold, macroF1 } from './scores.mjs';

const { featuresOf } = await import('../../libs/listening/src/model/features.ts');
const { HEARD_EMOTIONS, SENTIMENTS } = await import('../../libs/listening/src/vocabulary.ts');
const OUTPUTS = SENTIMENTS.length + HEARD_EMOTIONS.length;
const FEATURES = 13_500;
const SEEN_AT_LEAST = 4;
/** What a test compares with what the library says. */
const SAMPLES = [
  'She was furious about the late delivery.',
  'Thank you so much, that was lovely!',
  'He asked when the shop opens.',
  "I'm not happy with this at all.",
  'What a pleasant surprise :)',
  'We are worried that it will not arrive in time.',
  "They don't understand the invoice, and neither do I.",
  'Hopefully it gets better next week.',
  'WHY does nobody answer???',
  'Sooooo good 😀',
  'Ordered 12 boxes on 3 March',
  '',
];

/**
 * Trains the model of `libs/listening`: `node tools/listening/train.mjs --data TRAIN.tsv --tune LABELLED.tsv`
 *
 * Weights are fitted to the training rows; the biases of the sentiments and the thresholds of the emotions are chosen on
 * the even rows of the other file, and the figures in the model are those of its odd rows, which nothing was chosen on.
 * The same files give the same model, byte by byte.
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, tune: { type: 'string' } } });
if (!values.data || !values.tune) throw new Error('Say --data TRAIN.tsv and --tune LABELLED.tsv.');

const rows = readTrainingRows(values.data).map((row) => ({ ...row, seen: featuresOf(row.text) }));
const features = choose(rows);
const row = new Map(features.map((feature, at) => [feature, at]));
const numbered = rows.map(({ seen, sentiment, emotions }) => ({
  features: numbers(seen),
  choice: SENTIMENTS.indexOf(/** @type {never} */ (sentiment)),
  yes: emotions.map((emotion) => HEARD_EMOTIONS.indexOf(/** @type {never} */ (emotion))),
}));
const size = { features: features.length, choices: SENTIMENTS.length, questions: HEARD_EMOTIONS.length };
const weights = rounded(
  fit(
    numbered.filter((_, at) => at % 10 !== 9),
    size,
  ),
);

const labelled = readLabelledRows(values.tune).map((one) => ({
  ...one,
  said: outputsOf(numbers(featuresOf(one.text)), weights.values, OUTPUTS),
}));
const unseen = labelled.filter((_, at) => at % 3 === 2);
const kept = rows
  .filter((_, at) => at % 10 === 9)
  .map((one) => ({ ...one, said: outputsOf(numbers(one.seen), weights.values, OUTPUTS) }));
const tuning = [...labelled.filter((_, at) => at % 3 !== 2), ...kept];
const bias = biasOf(tuning);
const thresholds = HEARD_EMOTIONS.map((emotion, at) =>
  bestThreshold(
    tuning.map(({ said }) => said[SENTIMENTS.length + at] ?? 0),
    tuning.map(({ emotions }) => emotions.includes(emotion)),
  ),
);

const model = {
  about: {
    what: 'Weights and vocabulary of a linear model of sentiment and emotion in English sentences.',
    source: 'GoEmotions (Demszky et al. 2020), github.com/google-research/google-research/tree/master/goemotions',
    licence: 'Apache-2.0',
    made: 'tools/listening/train.mjs',
    rows: String(rows.length),
    sha256: createHash('sha256').update(features.join('\n')).update(weights.bytes).digest('hex'),
    measured: JSON.stringify(measured(unseen)),
  },
  step: weights.step,
  bias: [
    ...bias.map((value, at) => value + weights.biasOf(at)),
    ...HEARD_EMOTIONS.map((_, at) => weights.biasOf(at + 3)),
  ],
  thresholds,
  features: features.join('\n'),
  weights: Buffer.from(weights.bytes).toString('base64'),
};
const folder = join(import.meta.dirname, '../../libs/listening/src/model');
const file = join(folder, 'model.json');
writeFileSync(file, `${JSON.stringify(model)}\n`);
writeFileSync(join(folder, 'testing/parity.json'), `${JSON.stringify(SAMPLES.map(said), null, 2)}\n`);
console.log(`${readFileSync(file).length} bytes, ${model.about.measured}`);

/** What the model says of a sentence, by the code that trained it. */
function said(/** @type {string} */ sentence) {
  const outputs = outputsOf(numbers(featuresOf(sentence)), weights.values, OUTPUTS);
  const exact = [...outputs].map((output, at) => Number((output + (bias[at] ?? 0)).toFixed(6)));
  return { sentence, sentiments: exact.slice(0, SENTIMENTS.length), emotions: exact.slice(SENTIMENTS.length) };
}

/** The features that say most about any one label: the largest (seen - expected)^2 / expected of them. */
function choose(
  /** @type {readonly { seen: ReadonlySet<string>, sentiment: string | null, emotions: readonly string[] }[]} */ all,
) {
  const totals = new Float64Array(OUTPUTS);
  /** @type {Map<string, Float32Array>} */
  const counts = new Map();
  for (const { seen, sentiment, emotions } of all) {
    const labels = [
      ...(sentiment ? [SENTIMENTS.indexOf(/** @type {never} */ (sentiment))] : []),
      ...emotions.map((one) => HEARD_EMOTIONS.indexOf(/** @type {never} */ (one)) + SENTIMENTS.length),
    ];
    for (const label of labels) totals[label] = (totals[label] ?? 0) + 1;
    for (const feature of seen) {
      const of = counts.get(feature) ?? new Float32Array(OUTPUTS + 1);
      counts.set(feature, of);
      of[OUTPUTS] = (of[OUTPUTS] ?? 0) + 1;
      for (const label of labels) of[label] = (of[label] ?? 0) + 1;
    }
  }
  return [...counts]
    .filter(([, of]) => (of[OUTPUTS] ?? 0) >= SEEN_AT_LEAST)
    .map(([feature, of]) => ({
      feature,
      says: Math.max(
        ...totals.map((total, label) => surprise(of[label] ?? 0, ((of[OUTPUTS] ?? 0) * total) / all.length)),
      ),
    }))
    .sort((a, b) => b.says - a.says || (a.feature < b.feature ? -1 : 1))
    .slice(0, FEATURES)
    .map(({ feature }) => feature);
}

function surprise(/** @type {number} */ seen, /** @type {number} */ expected) {
  return (seen - expected) ** 2 / expected;
}

function numbers(/** @type {ReadonlySet<string>} */ seen) {
  return Int32Array.from([...seen].flatMap((feature) => row.get(feature) ?? []));
}

/** Weights as signed bytes; the biases stay as they are. */
function rounded(/** @type {Float64Array} */ fitted) {
  const body = fitted.subarray(0, features.length * OUTPUTS);
  // The largest few are cut, so that the many small ones are told apart.
  const sizes = body.map(Math.abs).sort();
  const step = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
  const bytes = Int8Array.from(body, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));
  const values = Float64Array.from(fitted, (weight, at) => (at < bytes.length ? (bytes[at] ?? 0) * step : weight));
  return { bytes, step, values, biasOf: (/** @type {number} */ output) => values[bytes.length + output] ?? 0 };
}

function biasOf(/** @type {readonly { said: Float64Array, sentiment: string | null }[]} */ some) {
  const steps = Array.from({ length: 15 }, (_, at) => (at - 7) / 10);
  const ways = steps.flatMap((negative) => steps.map((positive) => [negative, 0, positive]));
  const judged = ways.map((way) => ({ way, score: sentimentScore(some, way) }));
  return judged.reduce((best, one) => (one.score > best.score ? one : best)).way;
}

function sentimentScore(
  /** @type {readonly { said: Float64Array, sentiment: string | null }[]} */ some,
  /** @type {readonly number[]} */ way,
) {
  const asked = some.filter(({ sentiment }) => sentiment !== null);
  const answer = (/** @type {Float64Array} */ said) => {
    const of = way.map((more, at) => more + (said[at] ?? 0));
    return SENTIMENTS[of.indexOf(Math.max(...of))] ?? 'neutral';
  };
  return macroF1(
    SENTIMENTS,
    asked.map(({ sentiment }) => new Set([sentiment ?? ''])),
    asked.map(({ said }) => new Set([answer(said)])),
  );
}

function measured(/** @type {readonly any[]} */ some) {
  const sources = {
    goEmotions: some.filter(({ source }) => source.startsWith('Go')),
    serviceChat: some.filter(({ source }) => !source.startsWith('Go')),
  };
  return Object.fromEntries(
    Object.entries(sources).map(([name, rowsOf]) => [
      name,
      {
        n: rowsOf.length,
        sentimentMacroF1: round(sentimentScore(rowsOf, bias)),
        emotionMacroF1: round(
          macroF1(
            HEARD_EMOTIONS,
            rowsOf.map(({ emotions }) => new Set(emotions)),
            rowsOf.map(
              ({ said }) =>
                new Set(
                  HEARD_EMOTIONS.filter((_, at) => (said[SENTIMENTS.length + at] ?? 0) >= (thresholds[at] ?? Infinity)),
                ),
            ),
          ),
        ),
      },
    ]),
  );
}

function round(/** @type {number} */ value) {
  return Math.round(value * 1000) / 1000;
}
