import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

// npm run evaluate:rules: how often each rule speaks rightly over the histories, and what differs from them.
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'libs/domain/src/suggestions/histories');

/**
 * @typedef {object} History
 * @property {string} title
 * @typedef {{ rule: string, n: number, right: number, wrong: number, missed: number, silences: number, precision: number | null, recall: number | null }} Score
 * @typedef {object} Domain
 * @property {(text: string, name: string) => readonly History[]} readHistories
 * @property {(history: History) => readonly string[]} mismatches
 * @property {(histories: readonly History[]) => readonly Score[]} measure
 */

/** @returns {Promise<Domain>} the domain's own reader and measure, as modules of JavaScript */
async function loadDomain() {
  const directory = mkdtempSync(join(root, 'node_modules', '.heed-evaluate-'));
  try {
    const bundle = await rolldown({ input: join(folder, 'index.ts'), platform: 'node' });
    const file = join(directory, 'histories.mjs');
    await bundle.write({ file });
    await bundle.close();
    return /** @type {Domain} */ (await import(pathToFileURL(file).href));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** @param {readonly Score[]} scores */
function table(scores) {
  const share = (/** @type {number | null} */ value) => (value === null ? '-' : value.toFixed(2)).padStart(9);
  const count = (/** @type {number} */ value) => String(value).padStart(6);
  const rows = scores.map(
    ({ rule, n, right, wrong, missed, silences, precision, recall }) =>
      rule.padEnd(22) + [n, right, wrong, missed, silences].map(count).join('') + share(precision) + share(recall),
  );
  return ['rule                       n right wrong missed silent precision  recall', ...rows].join('\n');
}

const { readHistories, mismatches, measure } = await loadDomain();
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
try {
  const told = files.flatMap((name) =>
    readHistories(readFileSync(join(folder, name), 'utf8'), name).map((history) => ({ name, history })),
  );
  const wrong = told.flatMap(({ name, history }) =>
    mismatches(history).map((line) => `${name}: ${history.title}\n  ${line}`),
  );
  console.log(
    `${told.length} histories. n: histories that expect the rule; silent: those that say why it is silent.\n`,
  );
  console.log(table(measure(told.map(({ history }) => history))));
  console.log(
    wrong.length === 0 ? '\nEverything is as the histories say.' : `\n${wrong.join('\n')}\n\n${wrong.length} differ.`,
  );
  if (wrong.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
