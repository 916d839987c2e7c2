import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from '../i18n/en';
import { SHORTCUTS, SHORTCUT_IDS } from './shortcuts';

const source = join(__dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !/\.spec\.ts$|generated|keys[\\/]shortcuts\.ts$/.test(name),
);
const binding = files
  .map((name) => readFileSync(join(source, name), 'utf8'))
  .filter((text) => text.includes('bindKeys'));
const code = binding.join('\n');

describe('the shortcuts that are known', () => {
  it('all have a name, and no name is without a shortcut', () => {
    expect(Object.keys(texts.keys.does).sort()).toEqual([...SHORTCUT_IDS].sort());
  });

  it('are all bound somewhere', () => {
    expect(SHORTCUT_IDS.filter((id) => !new RegExp(`'${id}'`).test(code))).toEqual([]);
  });

  it('have a key each of their own', () => {
    const keys = SHORTCUT_IDS.map((id) => SHORTCUTS[id].key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('stand in the order of their groups', () => {
    const groups = SHORTCUT_IDS.map((id) => SHORTCUTS[id].group);
    expect(groups.filter((group, at) => group !== groups[at - 1])).toEqual([...new Set(groups)]);
  });
});
