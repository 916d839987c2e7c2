/** @typedef {{ warn: number, fail: number }} Budget in bytes of gzip */

/**
 * What a phone on a slow line may have to load before it shows anything, and for one page more.
 * @type {Record<string, Budget>}
 */
const BUDGETS = {
  'initial scripts': { warn: 145_000, fail: 160_000 },
  styles: { warn: 10_000, fail: 12_000 },
  font: { warn: 50_000, fail: 50_000 },
  // Everybody's whole page of work; it is to lose weight, not to gain any.
  'contact/contact-page.ts': { warn: 40_000, fail: 65_000 },
};
/** @type {Budget} */
const LAZY = { warn: 40_000, fail: 40_000 };

const kilo = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1).padStart(6);

/**
 * The weights as a table, heaviest pages first, and whether one is beyond what may be.
 * @param {import('./weights.mjs').Weight[]} weights
 * @returns {{ table: string, kept: boolean }}
 */
export function keptBudgets(weights) {
  const judged = weights.map(({ name, bytes }) => ({ name, bytes, ...(BUDGETS[name] ?? LAZY) }));
  const lines = judged.map(({ name, bytes, warn, fail }) => {
    const verdict = bytes > fail ? '  TOO HEAVY' : bytes > warn ? `  above the goal of ${kilo(warn).trim()}` : '';
    return `${kilo(bytes)} of ${kilo(fail)} kB  ${name}${verdict}`;
  });
  return { table: lines.join('\n'), kept: judged.every(({ bytes, fail }) => bytes <= fail) };
}
