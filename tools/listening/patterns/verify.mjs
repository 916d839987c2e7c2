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
const known = new Set(values.all ? [] : JSON.parse(readFileSync(file, 'utf8')));
const safe = patterns.filter(({ hash }) => known.has(hash)).map(({ hash }) => hash);
let bad = 0;
for (const pattern of patterns.filter(({ hash, at }) => !known.has(hash) && at.includes(values.only))) {
  const verdict = await checkPattern(pattern);
  if (verdict === null) safe.push(pattern.hash);
  else {
    bad += 1;
    console.log(`${pattern.at}: ${verdict}\n  /${pattern.source.slice(0, 160)}/${pattern.flags}\n`);
  }
  writeFileSync(file, `${JSON.stringify([...safe].sort(), null, 2)}\n`);
}
writeFileSync(file, `${JSON.stringify([...safe].sort(), null, 2)}\n`);
console.log(`${patterns.length} patterns, ${safe.length} safe, ${bad} not.`);
process.exitCode = bad === 0 ? 0 : 1;
