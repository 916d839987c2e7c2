import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkPattern } from './check.mjs';

const here = import.meta.dirname;
const safe = new Set(JSON.parse(readFileSync(join(here, 'safe.json'), 'utf8')));

/** In a process of its own, where TypeScript loads as it is. @returns {readonly import('./collect.mjs').Pattern[]} */
function collected() {
  const program = `const { collectPatterns } = await import('./collect.mjs'); console.log(JSON.stringify(await collectPatterns()));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: here,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('regular expressions of quick capture and listening', () => {
  const patterns = collected();

  it('are found where they are written down and where they are put together', () => {
    expect(patterns.some(({ at }) => at === 'libs/capture/src/read-note.ts')).toBe(true);
    expect(patterns.some(({ at, source }) => at.endsWith('en/promises.ts') && source.length > 1_000)).toBe(true);
  });

  it('are safe by recheck: after a change, run npm run verify:patterns', () => {
    const unproven = patterns.filter(({ hash }) => !safe.has(hash));
    expect(unproven.map(({ at, source }) => `${at}: ${source.slice(0, 80)}`)).toEqual([]);
  });

  it('would be told if they were not', async () => {
    expect(await checkPattern({ source: '(a|a)*b', flags: '' })).toContain('vulnerable');
    expect(await checkPattern({ source: '^(?-i:a)+b', flags: 'i' })).toBeNull();
  });
});
