import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
const [, runTime = '', optional = '', toBuild = ''] = read('docs/dependencies.md').split(/^## /m);
const { dependencies, optionalDependencies, devDependencies } = JSON.parse(read('package.json'));

it.each([
  ['at run time', runTime, dependencies],
  ['for one system', optional, optionalDependencies],
  ['to build and to test', toBuild, devDependencies],
])('every package %s is explained in a line, and no other', (_, text, packages) => {
  const explained = [...text.matchAll(/^\| `([^`]+)` *\| (?=\S)/gm)].map(([, name]) => name);
  expect(explained.toSorted()).toEqual(Object.keys(packages).toSorted());
});
