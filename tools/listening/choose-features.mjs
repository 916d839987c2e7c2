/**
 * The features that say most about any one label: the largest (seen - expected)^2 / expected of them.
 *
 * @param {readonly { seen: ReadonlySet<string>, labels: readonly number[] }[]} rows
 * @param {{ labels: number, features: number, seenAtLeast: number }} size
 */
export function chooseFeatures(rows, { labels, features, seenAtLeast }) {
  const { totals, counts } = counted(rows, labels);
  return [...counts]
    .filter(([, of]) => (of[labels] ?? 0) >= seenAtLeast)
    .map(([feature, of]) => {
      const surprises = [...totals].map((total, label) =>
        surprise(of[label] ?? 0, ((of[labels] ?? 0) * total) / rows.length),
      );
      return { feature, says: Math.max(...surprises) };
    })
    .sort((a, b) => b.says - a.says || (a.feature < b.feature ? -1 : 1))
    .slice(0, features)
    .map(({ feature }) => feature);
}

/** How often each label is given, and each feature met with each of them; how often at all is its last figure. */
function counted(
  /** @type {readonly { seen: ReadonlySet<string>, labels: readonly number[] }[]} */ rows,
  /** @type {number} */ width,
) {
  const totals = new Float64Array(width);
  /** @type {Map<string, Float32Array>} */
  const counts = new Map();
  for (const { seen, labels } of rows) {
    for (const label of labels) totals[label] = (totals[label] ?? 0) + 1;
    for (const feature of seen) {
      const of = counts.get(feature) ?? new Float32Array(width + 1);
      counts.set(feature, of);
      for (const label of [...labels, width]) of[label] = (of[label] ?? 0) + 1;
    }
  }
  return { totals, counts };
}

function surprise(/** @type {number} */ seen, /** @type {number} */ expected) {
  return (seen - expected) ** 2 / expected;
}
