import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentencesOf } from './sentences';

const texts = (note: string) => sentencesOf(note, 'en').map(({ text }) => text);

describe('the sentences of a note', () => {
  it('end with their signs, with their line and before a mark', () => {
    expect(texts('She was late. We waited\nfor an hour #nobody called ~by e-mail')).toEqual([
      'She was late.',
      'We waited',
      'for an hour',
      '#nobody called',
      '~by e-mail',
    ]);
  });

  it('do not end before a number or within a word', () => {
    expect(texts('Invoice #4711 of C#major costs ~20 more, she said >:-)')).toHaveLength(1);
  });

  it('stand where they say, whatever is written', () => {
    const sign = fc.constantFrom('a', 'B', ' ', '.', '#', '!', '~', '>', '\n', '\r', '?', '7');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 80 }), (signs) => {
        const note = signs.join('');
        for (const { text, from, to } of sentencesOf(note, 'en')) expect(note.slice(from, to)).toBe(text);
      }),
    );
  });
});
