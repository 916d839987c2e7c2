import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ANY_MONTH, askedWords, monthKey, searchWords, wordsQuery } from '../index';

const AT = '2026-11-22T09:00:00.000Z';
const words = (...texts: (string | null)[]) =>
  [...searchWords(texts, AT).matchAll(/'iy([^']+)'/g)].map(([, word]) => word);

/** What PostgreSQL answers: every word asked for is one of the text's, or begins one. */
function finds(text: string, typed: string): boolean {
  const known = words(text);
  return askedWords(typed).every((asked) =>
    known.some((word) => (asked.whole ? word === asked.text : word?.startsWith(asked.text))),
  );
}

describe('the words a text is found by', () => {
  it.each<[string, string[]]>([
    ['Zoë asked: “Wo ist Straße 7?”', ['zoe', 'asked', 'wo', 'ist', 'strasse', '7']],
    ['anna.berg@example.com', ['anna', 'berg', 'example', 'com']],
    ['Meyer-Landrut, order A-4711/2', ['meyer', 'landrut', 'order', 'a', '4711', '2']],
    ["l'offre d’été", ['l', 'offre', 'd', 'ete']],
    ['no No NO', ['no']],
    ["it''s \\ & | ! :* <-> () \u0000", ['it', 's']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['会議は明日です', ['会議は明', '議は明日', 'は明日で', '明日です', '日です', 'です', 'す']],
    ['iPhone15を', ['iphone15', 'を']],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are those of all texts, and none of nothing', () => {
    expect(words('Order', null, 'late order')).toEqual(['order', 'late']);
    expect(searchWords([null, ' - '], AT)).toBe('');
  });

  it('are no more and no longer than an index can hold', () => {
    const many = Array.from({ length: 9_000 }, (_, n) => n.toString(36)).join(' ');
    expect(words(many)).toHaveLength(5_000);
    expect(words('𝒜'.repeat(100).concat(' ', 'é'.repeat(100))).map((word) => word?.length)).toEqual([40, 40]);
  });

  it.each([
    ['We met Zoë at the Straßenfest', 'strass ZOË'],
    ['Order 4711-B of anna.berg@example.com', 'berg@exam 4711'],
    ['会議は明日です', '明日'],
    ['会議は明日です', '議は明日で'],
    ['ราคาขนมปัง', 'ขนมปัง'],
    ['x', 'x'],
    ['We met', '  '],
  ])('of %j let it be found by %j', (text, typed) => {
    expect(finds(text, typed)).toBe(true);
  });

  it.each([
    ['We met Zoë', 'oe'],
    ['We met Zoë', 'zoe tomorrow'],
    ['Invoice', 'in'],
    ['会議は明日です', '明後'],
    ['会議は明日です', '議は明後日'],
  ])('of %j do not let it be found by %j', (text, typed) => {
    expect(finds(text, typed)).toBe(false);
  });

  it('let every text be found by its own first words, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => finds(text, text)),
      { numRuns: 2000 },
    );
  });
});

describe('a search for words', () => {
  it('is a query with a place for the month', () => {
    expect(wordsQuery(askedWords('Straße am 7.'))).toBe(`'${ANY_MONTH}strasse':* & '${ANY_MONTH}am' & '${ANY_MONTH}7'`);
  });

  it('asks for at most eight words, each once', () => {
    expect(askedWords('one one two three four five six seven eight nine')).toHaveLength(8);
    expect(askedWords(`'' :* ?!`)).toEqual([]);
  });

  it('holds nothing that a query could mistake for its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) =>
        askedWords(typed).every(({ text }) => !/['\\?\0\s]/.test(text)),
      ),
    );
  });
});

describe('the key of a month', () => {
  it.each([
    ['1969-12-31T23:59:59Z', '00'],
    ['1970-01-31T23:59:59Z', '00'],
    ['1970-02-01T00:00:00Z', '01'],
    ['2026-11-30T23:30:00-01:00', 'iz'],
    ['2077-12-01T00:00:00Z', 'zz'],
    ['9999-12-31T00:00:00Z', 'zz'],
  ])('of %s is %s', (at, key) => {
    expect(monthKey(at)).toBe(key);
  });
});
