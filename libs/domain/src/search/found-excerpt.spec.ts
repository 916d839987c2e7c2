import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { askedWords, FOUND_CHARACTERS, foundExcerpt } from '../index';

const excerpt = (typed: string, ...texts: (string | null)[]) => foundExcerpt(texts, askedWords(typed));
const MANY = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ');

describe('the excerpt of what was found', () => {
  it('is a short text in one line, whole', () => {
    expect(excerpt('cafe', 'We  met\nat the Café.')).toBe('We met at the Café.');
  });

  it('is of the text that holds most of the words, the first of equals', () => {
    expect(excerpt('late bread', 'Late', 'The bread was late', 'Bread, late')).toBe('The bread was late');
    expect(excerpt('late', null, 'Late', 'The bread was late')).toBe('Late');
  });

  it('is the words around the first one found, with a mark where more stands', () => {
    const found = excerpt('zoe', `${MANY} Zoë ${MANY}`);
    expect(found).toMatch(/^…word5\d( word\d+)* Zoë( word\d+)* word\d+…$/);
    expect(found.length).toBeGreaterThan(FOUND_CHARACTERS - 10);
    expect(excerpt('word1', `${MANY} Zoë`)).toMatch(/^word0 word1 .*…$/);
    expect(excerpt('zoe', `${MANY} Zoë`)).toMatch(/^…word\d.* Zoë$/);
  });

  it('is around a word however far back it stands, and whatever stands before it', () => {
    const far = (before: string, word: string) => excerpt(word, `${MANY.repeat(20)} ${before}${word} ${MANY}`);
    expect(far('', 'zoe')).toContain(' zoe ');
    expect(far('会', 'zoe')).toContain('会zoe');
    expect(far('zoe', '会議室です')).toContain('zoe会議室です');
    expect(far('(', 'ab')).toContain('(ab');
    expect(far('x', 'zoe')).toMatch(/^word0 word1/);
    expect(excerpt('وسلم', `${MANY.repeat(20)} ﷺ ${MANY}`)).toContain('ﷺ');
  });

  it('is the beginning where none is in it, and nothing of nothing', () => {
    expect(excerpt('zoe', MANY)).toMatch(/^word0 word1/);
    expect([excerpt('zoe'), excerpt('zoe', null, ' ')]).toEqual(['', '']);
  });

  it('cuts a text without spaces between two letters', () => {
    const found = excerpt('明日', `${'会'.repeat(300)}明日${'議'.repeat(300)}`);
    expect(found).toMatch(/^…明日議+…$/);
    expect(excerpt('x', '👩‍👩‍👧‍👦'.repeat(40))).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
  });

  it('is never too long, never half a letter, and tells of the text only', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.nat(), (list, which) => {
        const text = list.join(' ');
        const found = excerpt(list[which % list.length] ?? '', text);
        const plain = text.replace(/\s+/g, ' ').trim();
        expect(found.length).toBeLessThanOrEqual(FOUND_CHARACTERS);
        expect(found.isWellFormed()).toBe(text.isWellFormed());
        expect(plain).toContain(found.length === plain.length ? found : found.replace(/^…|…$/g, ''));
      }),
      { numRuns: 2000 },
    );
  });
});
