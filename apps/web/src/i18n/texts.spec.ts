import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from './en';

const source = join(__dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(ts|html)$/.test(name) && !/\.spec\.ts$|generated/.test(name),
);
const code = files.map((name) => readFileSync(join(source, name), 'utf8')).join('\n');

function leaves(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${prefix}${name}`] : leaves(value, `${prefix}${name}.`),
  );
}

const written = leaves(texts);
const features = Object.keys(texts).join('|');
const quoted = [...code.matchAll(new RegExp(`['"\`]((?:${features})\\.[A-Za-z0-9_.]+)['"]`, 'g'))].map(
  (m) => m[1] ?? '',
);
/** `'ui.feeling.' + value` and `` `ui.feeling.${value}` `` use every key below that prefix. */
const prefixes = [...code.matchAll(new RegExp(`['"\`]((?:${features})\\.[A-Za-z0-9_.]*\\.)(?:['"]|\\$\\{)`, 'g'))].map(
  (match) => match[1] ?? '',
);

describe('the texts', () => {
  it('hold every key that the code names', () => {
    const named = quoted.filter((key) => !key.endsWith('.'));
    expect(named.filter((key) => !written.includes(key))).toEqual([]);
  });

  it('hold no key that the code does not name', () => {
    const used = (key: string) => quoted.includes(key) || prefixes.some((prefix) => key.startsWith(prefix));
    expect(written.filter((key) => !used(key))).toEqual([]);
  });
});
