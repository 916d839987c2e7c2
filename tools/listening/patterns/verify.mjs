import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPattern } from './check.mjs';
import { collectPatterns } from './collect.mjs';

/**
 * `npm run verify:patterns`: asks recheck about every regular expression of quick capture and listening that it was not
 * asked about before (`--all`: about every one; `--only PART`: of a path alone), and keeps which it found safe. A few seconds
 * for each of them.
 */
const { values } = parseArgs({
  options: { all: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const file = join(import.meta.dirname, 'safe.json');
const patterns = await collectPatterns();
const hashes = new Set(patterns.map(({ hash }) => hash));
const asked = patterns.filter(({ hash, at }) => at.includes(values.only) && (values.all || !known().has(hash)));
let bad = 0;
for (const pattern of asked) {
  const verdict = await checkPattern(pattern);
  if (verdict !== null) {
    bad += 1;
    console.log(`${pattern.at}: ${verdict}\n  /${pattern.source.slice(0, 160)}/${pattern.flags}\n`);
  }
  keep(pattern.hash, verdict === null);
}
console.log(`${patterns.length} patterns, ${known().size} safe, ${asked.length} asked about, ${bad} of them not safe.`);
process.exitCode = bad === 0 ? 0 : 1;

/** @returns {Set<string>} */
function known() {
  return new Set(JSON.parse(readFileSync(file, 'utf8')));
}

/** Read again each time: several may run beside each other, each for a folder. */
function keep(/** @type {string} */ hash, /** @type {boolean} */ isSafe) {
  const safe = known();
  if (isSafe) safe.add(hash);
  else safe.delete(hash);
  const still = [...safe].filter((one) => hashes.has(one));
  writeFileSync(file, `${JSON.stringify(still.sort(), null, 2)}\n`);
}
