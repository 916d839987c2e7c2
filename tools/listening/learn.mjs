import { chooseFeatures } from './choose-features.mjs';
import { fit, outputsOf } from './fit.mjs';

/** A model of so many features is stored in less than 400,000 bytes. */
const FEATURES = 13_500;
const SEEN_AT_LEAST = 4;
const LARGEST = 127;

/**
 * @typedef {{ seen: ReadonlySet<string>, choice: number, yes: readonly number[] }} Lesson what a sentence brings, its
 *   choice (-1: none) and the questions that are answered with yes
 */

/**
 * What rows teach: the features, their weights as signed bytes, and how the outputs of a sentence are told from them.
 *
 * @param {readonly Lesson[]} lessons @param {{ choices: number, questions: number }} asked
 */
export function learn(lessons, { choices, questions }) {
  const outputs = choices + questions;
  const labelled = lessons.map(({ seen, choice, yes }) => {
    const labels = yes.map((question) => choices + question);
    return { seen, labels: choice >= 0 ? [choice, ...labels] : labels };
  });
  const features = chooseFeatures(labelled, { labels: outputs, features: FEATURES, seenAtLeast: SEEN_AT_LEAST });
  const rowOf = new Map(features.map((feature, at) => [feature, at]));
  const numbers = (/** @type {ReadonlySet<string>} */ seen) =>
    Int32Array.from([...seen].flatMap((feature) => rowOf.get(feature) ?? []));
  const rows = lessons.map(({ seen, choice, yes }) => ({ features: numbers(seen), choice, yes }));
  const weights = rounded(fit(rows, { features: features.length, choices, questions }), features.length * outputs);
  const said = (/** @type {ReadonlySet<string>} */ seen) => outputsOf(numbers(seen), weights.values, outputs);
  return { features, bytes: weights.bytes, step: weights.step, biases: [...weights.values.slice(-outputs)], said };
}

/**
 * Weights as signed bytes whose squares count: few are large, and the many small ones have to be told apart. The biases
 * stay as they are.
 */
function rounded(/** @type {Float64Array} */ fitted, /** @type {number} */ length) {
  const body = fitted.subarray(0, length);
  const step = body.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST ** 2;
  const bytes = Int8Array.from(body, (weight) => Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / step)));
  const values = fitted.map((weight, at) => (at < length ? squared(bytes[at] ?? 0) * step : weight));
  return { bytes, step, values };
}

function squared(/** @type {number} */ byte) {
  return byte * Math.abs(byte);
}
