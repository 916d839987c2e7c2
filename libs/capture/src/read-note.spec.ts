import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readNote } from './read-note';

const marked = (note: string) =>
  readNote(note)
    .filter(({ kind }) => kind !== 'TEXT')
    .map(({ kind, text, feeling }) => (feeling ? [kind, feeling] : [kind, text]));

describe('a line of quick capture', () => {
  it('makes five records of one line', () => {
    const note =
      'Called about the late bread :( !send a new price list fri 10 #bread comes late ~calls before noon @Tom Baker >next tuesday';
    expect(marked(note)).toEqual([
      ['FEELING', 'STRAINED'],
      ['PROMISE', 'send a new price list fri 10'],
      ['PAIN_POINT', 'bread comes late'],
      ['PREFERENCE', 'calls before noon'],
      ['PERSON', 'Tom Baker'],
      ['FOLLOW_UP', 'next tuesday'],
    ]);
  });

  it.each([
    ['#4711 is her order', []],
    ['waits ~20 min', []],
    ['came @15:00', []],
    ['write to a@example.com', []],
    ['see https://example.com/#part', []],
    ['Great!Thanks', []],
    ['Really?! ! !!', []],
    ['a -> b => c', []],
    ['x > y', []],
    ['12:(30)', []],
    ['#', []],
    ['(#late delivery)', [['PAIN_POINT', 'late delivery)']]],
    ['!call Dr. Aydin back. She was kind.', [['PROMISE', 'call Dr. Aydin back']]],
    [
      '!send 2.5 kg; !call',
      [
        ['PROMISE', 'send 2.5 kg'],
        ['PROMISE', 'call'],
      ],
    ],
    [
      '!erst\n#dann',
      [
        ['PROMISE', 'erst'],
        ['PAIN_POINT', 'dann'],
      ],
    ],
    ['>10.3. 9:00', [['FOLLOW_UP', '10.3. 9:00']]],
    ['@tom said', [['PERSON', 'tom']]],
    ['@"the new boss" said', [['PERSON', 'the new boss']]],
    ['@Ana María López Cruz', [['PERSON', 'Ana María López']]],
    ['@Ömer Demir called', [['PERSON', 'Ömer Demir']]],
    [
      ':-) then :|',
      [
        ['FEELING', 'WARM'],
        ['FEELING', 'NEUTRAL'],
      ],
    ],
    [':)', [['FEELING', 'WARM']]],
    ['~𝒜 quiet place', [['PREFERENCE', '𝒜 quiet place']]],
  ])('reads %j', (note, expected) => {
    expect(marked(note)).toEqual(expected);
  });

  it('loses no character, whatever is typed', () => {
    const mark = fc.constantFrom(
      '!',
      '#',
      '~',
      '@',
      '>',
      ':)',
      ':|',
      ':(',
      ' ',
      '\n',
      '.',
      ';',
      '"',
      'Tom',
      'é',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(mark).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (note) => {
        const segments = readNote(note);
        expect(segments.map(({ raw }) => raw).join('')).toBe(note);
        let end = 0;
        for (const { from, to, raw } of segments) {
          expect([from, to - from]).toEqual([end, raw.length]);
          expect(raw.length).toBeGreaterThan(0);
          end = to;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
