import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factored } from './factored';

describe('a pattern whose alternatives are put together', () => {
  it.each([
    ['wash|was|want', 'wa(?:s(?:h|)|nt)'],
    ['e-?mails?|e-?mailed', 'e-?mail(?:s?|ed)'],
    ['(?:a|ab)+|c(?!da|db)', '(?:a(?:b|))+|c(?!d(?:a|b))'],
    ['[|)(]|\\p{L}+|\\)', '[|)(]|\\p{L}+|\\)'],
    ['a{1,2}b|a{1,2}c', 'a{1,2}(?:b|c)'],
    ['same|same', 'same'],
    ['', ''],
  ])('%s', (pattern, expected) => {
    expect(factored(pattern)).toBe(expected);
  });

  it('matches what it matched before', () => {
    const word = fc.stringMatching(/^[ab]{1,4}c?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.stringMatching(/^[abc]{0,8}$/), (words, text) => {
        const before = new RegExp(`^(?:${words.join('|')})$`);
        expect(new RegExp(`^(?:${factored(words.join('|'))})$`).test(text)).toBe(before.test(text));
      }),
    );
  });
});
