import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeSprite } from './sprite';

const icons = readFileSync(join(__dirname, '../../public/icons.svg'), 'utf8');
const answer = (text: string) => ({ ok: true, text: async () => text }) as Response;

describe('the icons', () => {
  const before = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = before;
    document.body.replaceChildren();
  });

  it('stand in the page itself', async () => {
    globalThis.fetch = async () => answer(icons);
    await placeSprite();
    expect(document.querySelector('svg[hidden] > symbol#check')).not.toBeNull();
  });

  it('are asked for again once the connection is back', async () => {
    const ask = jest.fn<typeof fetch>().mockRejectedValueOnce(new TypeError('fetch failed'));
    globalThis.fetch = ask.mockResolvedValue(answer(icons));
    await placeSprite();
    expect(document.querySelector('symbol')).toBeNull();
    window.dispatchEvent(new Event('online'));
    await new Promise((done) => setTimeout(done, 20));
    expect(document.querySelector('symbol#check')).not.toBeNull();
  });
});
