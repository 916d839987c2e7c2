/**
 * F1 of each label over sets of labels: 2 TP / (2 TP + FP + FN); 0 where a label neither is nor is said.
 *
 * @param {readonly string[]} labels
 * @param {readonly ReadonlySet<string>[]} truths @param {readonly ReadonlySet<string>[]} answers
 */
export function f1ByLabel(labels, truths, answers) {
  return Object.fromEntries(labels.map((label) => [label, f1(countsOf(label, truths, answers)).f1]));
}

/** The mean of them, every label weighing alike. */
export function macroF1(
  /** @type {readonly string[]} */ labels,
  /** @type {readonly ReadonlySet<string>[]} */ truths,
  /** @type {readonly ReadonlySet<string>[]} */ answers,
) {
  const scores = Object.values(f1ByLabel(labels, truths, answers));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** @param {{ hits: number, wrong: number, missed: number }} counts */
export function f1({ hits, wrong, missed }) {
  const precision = hits + wrong === 0 ? 0 : hits / (hits + wrong);
  const recall = hits + missed === 0 ? 0 : hits / (hits + missed);
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** @param {string} label @param {readonly ReadonlySet<string>[]} truths @param {readonly ReadonlySet<string>[]} answers */
export function countsOf(label, truths, answers) {
  const counts = { hits: 0, wrong: 0, missed: 0 };
  for (const [at, truth] of truths.entries()) {
    const said = answers[at]?.has(label) ?? false;
    if (said && truth.has(label)) counts.hits += 1;
    else if (said) counts.wrong += 1;
    else if (truth.has(label)) counts.missed += 1;
  }
  return counts;
}

/**
 * The threshold at which F1 of one label is best; ties: the higher one. Of many rows it is best on the mean of F1 at the
 * places around it, lest a threshold be fitted to a few rows that happen to stand in a row.
 *
 * @param {readonly number[]} scores @param {readonly boolean[]} truths
 */
export function bestThreshold(scores, truths) {
  const total = truths.filter(Boolean).length;
  const order = scores.map((score, at) => ({ score, true: truths[at] ?? false })).sort((a, b) => b.score - a.score);
  let hits = 0;
  /** Sums of F1 up to each place. */
  const sums = [0];
  for (const [at, row] of order.entries()) {
    if (row.true) hits += 1;
    sums.push((sums[at] ?? 0) + (2 * hits) / (at + 1 + total));
  }
  const around = Math.floor(Math.sqrt(order.length) / 4);
  let best = { f1: 0, threshold: Infinity };
  for (let at = around; at + around < order.length; at += 1) {
    const mean = ((sums[at + around + 1] ?? 0) - (sums[at - around] ?? 0)) / (2 * around + 1);
    if (mean > best.f1) best = { f1: mean, threshold: order[at]?.score ?? Infinity };
  }
  return best.threshold;
}
