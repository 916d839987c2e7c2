import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
/** @type {string} */
let house;

beforeEach(() => {
  house = realpathSync(mkdtempSync(join(tmpdir(), 'heed-walls-')));
  cpSync(join(root, 'tsconfig.base.json'), join(house, 'tsconfig.base.json'));
});

afterEach(() => rmSync(house, { recursive: true }));

/**
 * Writes the files and answers the names of the walls that they break.
 * @param {Record<string, string>} files texts by path
 */
function wallsBrokenBy(files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [program, '--config', join(root, '.dependency-cruiser.js'), '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [...args, ...Object.keys(files)], {
    cwd: house,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  /** @type {import('dependency-cruiser').ICruiseResult} */
  const { summary } = JSON.parse(stdout);
  return [...new Set(summary.violations.map((violation) => violation.rule.name))].sort();
}

const rule = { 'libs/domain/src/index.ts': `export const overdue = true;` };

describe('the walls', () => {
  it.each([
    ['no-circles', { 'libs/domain/src/a.ts': `export * from './b';`, 'libs/domain/src/b.ts': `export * from './a';` }],
    [
      'web-asks-the-api',
      { ...rule, 'apps/web/src/a.ts': `import { overdue } from '@heed/domain'; export const b = overdue;` },
    ],
    [
      'platform-looks-left',
      {
        'apps/api/src/platform/a.ts': `import type { A } from '../contacts/a'; export type B = A;`,
        'apps/api/src/contacts/a.ts': `export interface A { readonly a: string }`,
      },
    ],
    [
      'contacts-looks-left',
      {
        'apps/api/src/contacts/a.ts': `import { a } from '../promises/a'; export const b = a;`,
        'apps/api/src/promises/a.ts': `export const a = 1;`,
      },
    ],
    [
      'domain-knows-nothing-of-ours',
      {
        'libs/domain/src/a.ts': `import { a } from '../../../apps/api/src/platform/a'; export const b = a;`,
        'apps/api/src/platform/a.ts': `export const a = 1;`,
      },
    ],
    ['requests-leave-by-egress', { 'apps/api/src/contacts/a.ts': `export { request } from 'node:https';` }],
    [
      'capture-stands-alone',
      { ...rule, 'libs/capture/src/a.ts': `import { overdue } from '@heed/domain'; export const b = overdue;` },
    ],
    ['listening-knows-the-vocabulary', { 'libs/listening/src/a.ts': `export { readFile } from 'node:fs';` }],
    [
      'listening-knows-the-vocabulary',
      {
        'libs/listening/src/a.ts': `import { a } from '../../../apps/api/src/platform/a'; export const b = a;`,
        'apps/api/src/platform/a.ts': `export const a = 1;`,
      },
    ],
    ['domain-is-pure', { 'libs/domain/src/a.ts': `export { readFile } from 'node:fs';` }],
    ['journeys-see-what-people-see', { ...rule, 'apps/web-e2e/a.ts': `export { overdue } from '@heed/domain';` }],
    ['every-folder-has-a-place', { ...rule, 'apps/api/src/odd/a.ts': `export { overdue } from '@heed/domain';` }],
  ])('stop whoever breaks %s', (wall, files) => {
    expect(wallsBrokenBy(files)).toEqual([wall]);
  });

  it('let listening use the vocabulary of the domain, and the API both libraries', () => {
    const broken = wallsBrokenBy({
      ...rule,
      'libs/capture/src/index.ts': `export const mark = '!';`,
      'libs/listening/src/index.ts': `import { overdue } from '@heed/domain'; export const heard = overdue;`,
      'apps/api/src/platform/a.ts': `import { mark } from '@heed/capture'; import { heard } from '@heed/listening'; export const b = [mark, heard];`,
    });
    expect(broken).toEqual([]);
  });

  it('let a feature use the rules and what is left of it, and a spec use them all', () => {
    const contacts = `import { overdue } from '@heed/domain'; import { a } from '../platform/a'; export const b = [overdue, a];`;
    const broken = wallsBrokenBy({
      ...rule,
      'apps/api/src/platform/a.ts': `export const a = 1;`,
      'apps/api/src/platform/a.spec.ts': `import { b } from '../contacts/a'; export const c = b;`,
      'apps/api/src/contacts/a.ts': contacts,
    });
    expect(broken).toEqual([]);
  });
});
