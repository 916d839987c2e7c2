import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEELING_LOOKS } from './feeling';
import { ICON_NAMES } from './icon-names';

const sprite = readFileSync(join(__dirname, '../../public/icons.svg'), 'utf8');
const drawn = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1]);

describe('the sprite', () => {
  it('holds every icon that is named, and no other', () => {
    const glyphs = Object.values(FEELING_LOOKS).map((look) => look.glyph.split('#')[1]);
    expect(drawn.sort()).toEqual([...ICON_NAMES, ...glyphs].sort());
  });
});
