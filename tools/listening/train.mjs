import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import '../bench/limit/domain-in-node.mjs';
import { learn } from './learn.mjs';
import { readLabelledRows, readTrainingRows } from './rows.mjs';
import { bestThreshold, macroF1 } from './scores.mjs';

const { featuresOf } = await import('../../libs/listening/src/model/features.ts');
const { HEARD_EMOTIONS, SENTIMENTS } = await import('../../libs/listening/src/vocabulary.ts');
const ASKED = { choices: SENTIMENTS.length, questions: HEARD_EMOTIONS.length };
const PARTS = 5;
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
 * Trains the model of `libs/listening`: `node tools/listening/train.mjs --data TRAIN.tsv --measure LABELLED.tsv`
 *
 * The training rows are cut into five parts, and each part is judged by what the other four teach: on that, the biases of
 * the sentiments and the thresholds of the emotions are chosen. Then all of them teach the model. The figures in it are
 * those of every third row of the other file, of which nothing else is read. The same files give the same model, byte by
 * byte.
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, measure: { type: 'string' } } });
if (!values.data || !values.measure) throw new Error('Say --data TRAIN.tsv and --measure LABELLED.tsv.');

const rows = readTrainingRows(values.data).map((row) => ({
  ...row,
  seen: featuresOf(row.text),
  choice: SENTIMENTS.indexOf(/** @type {never} */ (row.sentiment)),
  yes: row.emotions.map((emotion) => HEARD_EMOTIONS.indexOf(/** @type {never} */ (emotion))),
}));
const judged = Array.from({ length: PARTS }, (_, part) => {
  const { said } = learn(
    rows.filter((_row, at) => at % PARTS !== part),
    ASKED,
  );
  return rows.filter((_row, at) => at % PARTS === part).map((row) => ({ ...row, said: said(row.seen) }));
}).flat();
const bias = biasOf(judged);
const thresholds = HEARD_EMOTIONS.map((emotion, at) =>
  bestThreshold(
    judged.map(({ said }) => said[SENTIMENTS.length + at] ?? 0),
    judged.map(({ emotions }) => emotions.includes(emotion)),
  ),
);
const learned = learn(rows, ASKED);
const unseen = readLabelledRows(values.measure)
  .filter((_, at) => at % 3 === 2)
  .map((row) => ({ ...row, said: learned.said(featuresOf(row.text)) }));

const model = {
  about: {
    what: 'Weights and vocabulary of a linear model of sentiment and emotion in English sentences.',
    source: 'GoEmotions (Demszky et al. 2020), github.com/google-research/google-research/tree/master/goemotions',
    licence: 'Apache-2.0',
    made: 'tools/listening/train.mjs',
    rows: String(rows.length),
    sha256: createHash('sha256').update(learned.features.join('\n')).update(learned.bytes).digest('hex'),
    measured: JSON.stringify(measured(unseen)),
    crossValidated: JSON.stringify(measured(judged)['goEmotions']),
  },
  step: learned.step,
  bias: learned.biases.map((value, at) => value + (bias[at] ?? 0)),
  thresholds,
  features: learned.features.join('\n'),
  weights: Buffer.from(learned.bytes).toString('base64'),
};
const folder = join(import.meta.dirname, '../../libs/listening/src/model');
const file = join(folder, 'model.json');
writeFileSync(file, `${JSON.stringify(model)}\n`);
writeFileSync(join(folder, 'testing/parity.json'), `${JSON.stringify(SAMPLES.map(said), null, 2)}\n`);
console.log(`${readFileSync(file).length} bytes, ${model.about.measured}, ${model.about.crossValidated}`);

/** What the model says of a sentence, by the code that trained it. */
function said(/** @type {string} */ sentence) {
  const exact = [...learned.said(featuresOf(sentence))].map((output, at) =>
    Number((output + (bias[at] ?? 0)).toFixed(6)),
  );
  return { sentence, sentiments: exact.slice(0, SENTIMENTS.length), emotions: exact.slice(SENTIMENTS.length) };
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
