import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countWords, ended, firstSentence, shortText } from '../index';

describe('firstSentence', () => {
  it.each([
    ['He called. Then he left.', 'He called.'],
    ['  wants\tan invoice ', 'wants an invoice.'],
    ['Called about the bill\nNext line', 'Called about the bill.'],
    ['\n\nAfter empty lines. Yes', 'After empty lines.'],
    ['- wants a refund, ', 'wants a refund.'],
    ['-5 degrees in the shop. Cold.', '-5 degrees in the shop.'],
    ['He said no. Then he left.', 'He said no.'],
    ['No. 5 is late. Hm.', 'No. 5 is late.'],
    ['Dr. Meier called. He was upset.', 'Dr. Meier called.'],
    ['Ask J. Smith about it! Soon.', 'Ask J. Smith about it!'],
    ['Lieferung z.B. am Montag. Ja.', 'Lieferung z.B. am Montag.'],
    ['Wants approx. 20 boxes by 3 p.m. on Friday. Then ok', 'Wants approx. 20 boxes by 3 p.m. on Friday.'],
    ['« Bonjour ! » dit-il. Oui.', '« Bonjour ! » dit-il.'],
    ['Costs 3.50 EUR. Fine.', 'Costs 3.50 EUR.'],
    ['Really?! Yes.', 'Really?!'],
    ['他说很好。然后走了。', '他说很好。'],
    ['👍', '👍.'],
    ['---', ''],
    [' ', ''],
  ])('of %j', (text, expected) => {
    expect(firstSentence(text)).toBe(expected);
  });

  it('is ended, in one line, and the same when taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB .,!?\n-"”é他。') }), (text) => {
        const sentence = firstSentence(text);
        expect(ended(sentence)).toBe(sentence);
        expect(sentence).not.toMatch(/\n/);
      }),
    );
  });
});

describe('shortText', () => {
  it.each([
    ['One two. Three.', 3, 'One two. Three.'],
    ['One two three. And more.', 3, 'One two three.'],
    ['One two three four. And more.', 3, null],
    ['', 3, null],
    ['...', 3, null],
  ])('of %j with at most %i words', (text, most, expected) => {
    expect(shortText(text, most)).toBe(expected);
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ["Don't wait, Ana!", 3],
    ['well-known at 14:00', 5],
    ['a – b', 3],
    ['他说很好', 3],
  ])('of %j', (text, expected) => {
    expect(countWords(text)).toBe(expected);
  });
});
