import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fingerprint } from './build.mjs';
import { isInstalled } from './install.mjs';
import { continueOnNode24 } from './node24.mjs';
import { addressFrom } from './serve.mjs';

let root;

beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'heed-install-'))));
afterEach(() => rmSync(root, { recursive: true }));

describe('the packages', () => {
  const lock = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', optional: true },
  };
  const [a, b] = [{ 'node_modules/a': { version: '1.0.0' } }, { 'node_modules/b': { version: '1.0.0' } }];

  it.each([
    ['are installed when all are there', { ...a, ...b }, true],
    ['are installed when only one for another system is absent', a, true],
    ['are missing when nothing is there', undefined, false],
    ['are missing when one is absent', b, false],
    ['are missing when one is of another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['are missing when one is there that is no longer wanted', { ...a, 'node_modules/c': { version: '1.0.0' } }, false],
  ])('%s', (_, installed, expected) => {
    write('package-lock.json', { packages: lock });
    if (installed) write('node_modules/.package-lock.json', { packages: installed });
    expect(isInstalled(root)).toBe(expected);
  });
});

describe('the build', () => {
  it('sees a source that is written, and no spec and no generated file', () => {
    write('apps/api/src/a.ts', 'one');
    const before = fingerprint(root);
    write('apps/api/src/a.spec.ts', 'spec');
    write('apps/web/src/generated/a.ts', 'generated');
    expect(fingerprint(root)).toBe(before);
    write('apps/api/src/a.ts', 'longer');
    expect(fingerprint(root)).not.toBe(before);
  });
});

describe('Node', () => {
  it('is refused below 22 where none comes with the packages', async () => {
    await expect(continueOnNode24(root, undefined, 20)).rejects.toThrow('Heed needs Node 22 or newer');
    await expect(continueOnNode24(root, undefined, 22)).resolves.toBeUndefined();
  });
});

describe('the address', () => {
  it.each([
    [{}, { host: '127.0.0.1', port: 3000, shown: 'http://localhost:3000' }],
    [
      { HOST: '0.0.0.0', PORT: '80' },
      { host: '0.0.0.0', port: 80, asked: 'http://127.0.0.1:80' },
    ],
    [
      { HOST: '::', PORT: '81' },
      { shown: 'http://localhost:81', asked: 'http://[::1]:81' },
    ],
    [
      { HOST: 'heed.example', PORT: '82' },
      { shown: 'http://heed.example:82', asked: 'http://heed.example:82' },
    ],
  ])('of %j', (env, expected) => expect(addressFrom(env)).toMatchObject(expected));

  it.each(['0', '70000', 'x', '1.5'])('refuses PORT %s', (PORT) =>
    expect(() => addressFrom({ PORT })).toThrow('PORT is'),
  );
});

function write(path, content) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(content));
}
