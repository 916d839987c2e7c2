/** How the weights are looked for. The figures were chosen on the rows kept for tuning (docs/listening.md). */
export const FIT = { epochs: 14, averagedFrom: 6, rate: 0.15, decay: 0.005, seed: 7 };

/**
 * Weights of a linear model for a choice of one (softmax over the first outputs) and several yes-or-no questions
 * (sigmoids over the rest), by AdaGrad (Duchi et al. 2011) row by row, averaged over the later epochs. Deterministic.
 *
 * @param {readonly { features: Int32Array, choice: number, yes: readonly number[] }[]} rows `choice` -1: not asked
 * @param {{ features: number, choices: number, questions: number }} size
 * @returns {Float64Array} for each feature one weight per output, the biases in the last place
 */
export function fit(rows, size) {
  const outputs = size.choices + size.questions;
  const weights = new Float64Array((size.features + 1) * outputs);
  const squares = new Float64Array(weights.length).fill(1e-4);
  const mean = new Float64Array(weights.length);
  const random = randomOf(FIT.seed);
  const order = rows.map((_, at) => at);
  for (let epoch = 0; epoch < FIT.epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) step(rows[at] ?? never(), { weights, squares, outputs, size });
    if (epoch >= FIT.averagedFrom) weights.forEach((weight, at) => (mean[at] = (mean[at] ?? 0) + weight));
  }
  return mean.map((sum) => sum / (FIT.epochs - FIT.averagedFrom));
}

/** What a model of such weights says of a row. */
export function outputsOf(
  /** @type {Int32Array} */ features,
  /** @type {Float64Array} */ weights,
  /** @type {number} */ outputs,
) {
  const biases = weights.length - outputs;
  const said = Float64Array.from({ length: outputs }, (_, output) => weights[biases + output] ?? 0);
  const scale = 1 / Math.sqrt(features.length + 1);
  for (const feature of features) {
    for (let output = 0; output < outputs; output += 1)
      said[output] = (said[output] ?? 0) + (weights[feature * outputs + output] ?? 0) * scale;
  }
  return said;
}

/** @param {any} row @param {any} state plain arrays, in the inner loop */
function step(row, { weights, squares, outputs, size }) {
  const slope = slopeOf(row, outputsOf(row.features, weights, outputs), size);
  const scale = 1 / Math.sqrt(row.features.length + 1);
  const move = (/** @type {number} */ at, /** @type {number} */ gradient) => {
    squares[at] += gradient * gradient;
    weights[at] -= (FIT.rate * gradient) / Math.sqrt(squares[at]);
  };
  for (const feature of row.features) {
    for (let output = 0; output < outputs; output += 1) {
      const at = feature * outputs + output;
      move(at, slope[output] * scale + FIT.decay * weights[at]);
    }
  }
  for (let output = 0; output < outputs; output += 1) move(size.features * outputs + output, slope[output]);
}

/** @param {any} row @param {Float64Array} said @param {any} size */
function slopeOf(row, said, { choices }) {
  const slope = new Array(said.length).fill(0);
  if (row.choice >= 0) {
    const top = Math.max(...said.subarray(0, choices));
    const powers = Array.from(said.subarray(0, choices), (output) => Math.exp(output - top));
    const sum = powers.reduce((total, power) => total + power, 0);
    powers.forEach((power, at) => (slope[at] = power / sum - (row.choice === at ? 1 : 0)));
  }
  for (let at = choices; at < said.length; at += 1)
    slope[at] = 1 / (1 + Math.exp(-(said[at] ?? 0))) - (row.yes.includes(at - choices) ? 1 : 0);
  return slope;
}

function shuffle(/** @type {number[]} */ order, /** @type {() => number} */ random) {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** A linear congruential generator: the same order on every machine. */
function randomOf(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** @returns {never} */
function never() {
  throw new Error('A row that is in the order is among the rows.');
}
