import { describe, expect, it } from '@jest/globals';
import { perWord } from './per-word';

describe('what is asked once for each word', () => {
  it('is answered as ever, and asked no second time', () => {
    const asked: string[] = [];
    const length = perWord((word) => asked.push(word) && word.length);
    expect(['late', 'again', 'late'].map(length)).toEqual([4, 5, 4]);
    expect(asked).toEqual(['late', 'again']);
  });

  it('keeps no long word, and begins anew after 8,000', () => {
    let asked = 0;
    const read = perWord(() => (asked += 1));
    const long = 'x'.repeat(21);
    read(long);
    read(long);
    expect(asked).toBe(2);
    for (let at = 0; at < 8_001; at += 1) read(`word${String(at)}`);
    read('word0');
    expect(asked).toBe(8_004);
  });
});
