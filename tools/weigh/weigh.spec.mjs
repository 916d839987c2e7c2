import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { weightsOf } from './weights.mjs';

const PAGE = `<script src="theme.js"></script><link rel="modulepreload" href="core.js">
  <link rel="stylesheet" href="styles.css"><link rel="preload" as="font" type="font/woff2" href="inter.woff2">`;
const brings = (/** @type {string[]} */ ...paths) => paths.map((path) => ({ path, kind: 'import-statement' }));
const loads = (/** @type {string[]} */ ...paths) => paths.map((path) => ({ path, kind: 'dynamic-import' }));
const OUTPUTS = {
  'core.js': { entryPoint: 'apps/web/src/main.ts', imports: loads('shell.js', 'page.js') },
  'shell.js': { entryPoint: 'apps/web/src/shell/shell.ts', imports: brings('core.js', 'menu.js') },
  'page.js': {
    entryPoint: 'apps/web/src/today/today-page.ts',
    imports: [...brings('core.js', 'menu.js', 'shared.js'), ...loads('part.js')],
  },
  'part.js': { entryPoint: 'apps/web/src/today/part.ts', imports: brings('core.js', 'shared.js', 'own.js') },
  'menu.js': { imports: [] },
  'shared.js': { imports: [] },
  'own.js': { imports: [] },
};

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-weigh-'));
  mkdirSync(join(folder, 'browser'));
  writeFileSync(join(folder, 'browser-stats.json'), JSON.stringify({ outputs: OUTPUTS }));
  writeFileSync(join(folder, 'browser/index.html'), PAGE);
  for (const file of [...Object.keys(OUTPUTS), 'theme.js', 'styles.css', 'inter.woff2']) weighs(file, 1000);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Makes a file of so many bytes that no compression makes less. */
function weighs(/** @type {string} */ file, /** @type {number} */ bytes) {
  writeFileSync(join(folder, 'browser', file), randomBytes(bytes));
}

const weigh = () => spawnSync(process.execPath, [join(import.meta.dirname, 'weigh.mjs'), folder], { encoding: 'utf8' });

describe('the weight of a build', () => {
  it('is what index.html names, and for each page and part what it adds', () => {
    const rounded = weightsOf(folder).map(({ name, bytes }) => [name, Math.floor(bytes / 1000)]);
    expect(Object.fromEntries(rounded)).toEqual({
      'initial scripts': 2,
      styles: 1,
      font: 1,
      'shell/shell.ts': 2,
      'today/today-page.ts': 2,
      'today/part.ts': 2,
    });
  });

  it('is printed, and lets a light one pass', () => {
    const { status, stdout } = weigh();
    expect(stdout).toMatch(/ 2\.\d of {2}160\.0 kB {2}initial scripts\n/);
    expect(status).toBe(0);
  });

  it('is told, and passes, between the goal and the limit', () => {
    weighs('core.js', 150_000);
    const { status, stdout } = weigh();
    expect(stdout).toMatch(/initial scripts {2}above the goal of 145\.0/);
    expect(status).toBe(0);
  });

  it.each([
    ['core.js', 160_000, 'initial scripts'],
    ['styles.css', 12_001, 'styles'],
    ['inter.woff2', 50_001, 'font'],
    ['menu.js', 40_000, 'shell/shell.ts'],
    ['shared.js', 40_000, 'today/today-page.ts'],
    ['own.js', 40_000, 'today/part.ts'],
  ])('fails the build when %s makes it too heavy', (file, bytes, name) => {
    weighs(file, bytes);
    const { status, stdout } = weigh();
    expect(stdout.match(/.*TOO HEAVY/g)).toEqual([expect.stringContaining(name)]);
    expect(status).toBe(1);
  });
});
