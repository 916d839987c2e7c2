import { descend } from './descend.mjs';

/** How strongly weights are held at nothing. Chosen by cross-validation on the training rows (docs/listening.md). */
const HELD = 31;

/**
 * @typedef {{ features: Int32Array, choice: number, yes: readonly number[] }} FitRow `choice` -1: not asked
 * @typedef {{ features: number, choices: number, questions: number }} Size
 * @typedef {{ row: Int32Array, wanted: Float64Array }} Asked
 */

/**
 * Weights of a linear model for a choice of one (softmax over the first outputs) and several yes-or-no questions (sigmoids
 * over the rest): the least log loss, where a weight may be the larger the more its feature tells apart by itself, by the
 * ratio of its log counts (Wang and Manning 2012). Deterministic.
 *
 * @param {readonly FitRow[]} rows @param {Size} size
 * @returns {Float64Array} for each feature one weight per output, the biases in the last place
 */
export function fit(rows, size) {
  const outputs = size.choices + size.questions;
  const weights = new Float64Array((size.features + 1) * outputs);
  const place = (/** @type {Float64Array} */ fitted, /** @type {number} */ from, /** @type {number} */ width) => {
    fitted.forEach((weight, at) => (weights[Math.floor(at / width) * outputs + from + (at % width)] = weight));
  };
  const asked = rows.filter(({ choice }) => choice >= 0);
  const chosen = asked.map(({ features, choice }) => ({ row: features, wanted: oneOf(choice, size.choices) }));
  place(fitTogether(chosen, size.features, softmaxLoss), 0, size.choices);
  for (let question = 0; question < size.questions; question += 1) {
    const answered = rows.map(({ features, yes }) => ({
      row: features,
      wanted: Float64Array.of(yes.includes(question) ? 1 : 0),
    }));
    place(fitTogether(answered, size.features, sigmoidLoss), size.choices + question, 1);
  }
  return weights;
}

/** What a model of such weights says of a row. */
export function outputsOf(
  /** @type {Int32Array} */ features,
  /** @type {Float64Array} */ weights,
  /** @type {number} */ outputs,
) {
  const said = weights.slice(weights.length - outputs);
  for (const feature of features) {
    for (let output = 0; output < outputs; output += 1)
      said[output] = (said[output] ?? 0) + (weights[feature * outputs + output] ?? 0);
  }
  return said;
}

/**
 * @param {readonly Asked[]} rows @param {number} features
 * @param {(said: Float64Array, wanted: Float64Array) => number} lossOf leaves its slope in `said`
 */
function fitTogether(rows, features, lossOf) {
  const width = rows[0]?.wanted.length ?? 1;
  const { scales, reach, from } = scaled(rows, features, width);
  const look = (/** @type {Float64Array} */ at) => {
    const weights = at.map((value, axis) => value * (scales[axis] ?? 0));
    const slope = new Float64Array(at.length);
    let value = 0;
    for (const { row, wanted } of rows) {
      const said = outputsOf(row, weights, width);
      value += lossOf(said, wanted);
      spread(slope, row, said);
    }
    for (let axis = 0; axis < at.length; axis += 1) {
      const held = axis < features * width ? HELD * (at[axis] ?? 0) : 0;
      value += (held * (at[axis] ?? 0)) / 2;
      slope[axis] = (slope[axis] ?? 0) * (scales[axis] ?? 0) + held;
    }
    return { value, slope };
  };
  return descend(look, from, reach).map((value, axis) => value * (scales[axis] ?? 0));
}

/** Of each feature how well it tells apart, and how far one goes along it; of the biases, where they begin. */
function scaled(/** @type {readonly Asked[]} */ rows, /** @type {number} */ features, /** @type {number} */ width) {
  const found = new Float64Array((features + 1) * width);
  const met = new Float64Array((features + 1) * width);
  const one = new Float64Array(width).fill(1);
  for (const { row, wanted } of rows) {
    spread(found, row, wanted);
    spread(met, row, one);
  }
  const last = features * width;
  const from = new Float64Array(found.length);
  const scales = found.map((yes, axis) => {
    const [all, no] = [found[last + (axis % width)] ?? 0, (met[axis] ?? 0) - yes];
    return axis < last ? Math.abs(Math.log((yes + 1) / (all + 2)) - Math.log((no + 1) / (rows.length - all + 2))) : 1;
  });
  const reach = scales.map((scale, axis) => {
    const share = (found[last + (axis % width)] ?? 0) / rows.length;
    if (axis >= last) from[axis] = Math.log(share / (1 - share));
    return 1 / ((met[axis] ?? 0) * share * (1 - share) * scale * scale + (axis < last ? HELD : 0));
  });
  return { scales, reach, from };
}

/** @param {any} sums @param {Int32Array} row @param {any} more plain arrays, in the inner loop */
function spread(sums, row, more) {
  const width = more.length;
  for (const feature of row)
    for (let output = 0; output < width; output += 1) sums[feature * width + output] += more[output];
  for (let output = 0; output < width; output += 1) sums[sums.length - width + output] += more[output];
}

function softmaxLoss(/** @type {Float64Array} */ said, /** @type {Float64Array} */ wanted) {
  const top = Math.max(...said);
  const powers = said.map((output) => Math.exp(output - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  const right = powers.reduce((total, power, at) => total + power * (wanted[at] ?? 0), 0);
  said.forEach((_, at) => (said[at] = (powers[at] ?? 0) / sum - (wanted[at] ?? 0)));
  return -Math.log(Math.max(right / sum, Number.MIN_VALUE));
}

function sigmoidLoss(/** @type {Float64Array} */ said, /** @type {Float64Array} */ wanted) {
  const [output, yes] = [said[0] ?? 0, wanted[0] ?? 0];
  said[0] = 1 / (1 + Math.exp(-output)) - yes;
  return Math.max(output, 0) + Math.log1p(Math.exp(-Math.abs(output))) - yes * output;
}

function oneOf(/** @type {number} */ choice, /** @type {number} */ choices) {
  return Float64Array.from({ length: choices }, (_, at) => (at === choice ? 1 : 0));
}
