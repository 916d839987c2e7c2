import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listen } from '.';

const writing = { at: '2026-11-23T09:00:00Z', zone: 'Europe/Berlin', language: 'en', isWorkday: () => true };
const sentence = 'She was not happy with the delivery and we will call her tomorrow between 9 and 12. ';

/** Of the processor: the machine that tests may be busy with other things. */
function millisecondsFor(note: string): number {
  const from = process.cpuUsage();
  listen(note, writing);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}

describe('any input', () => {
  it('is heard without a throw, and what is cited stands in it', () => {
    const word = fc.constantFrom(
      'will',
      'call',
      'not',
      'happy',
      'prefers',
      'by',
      'Friday',
      '10',
      "'ll",
      '\n',
      '. ',
      ', ',
      '😀',
      'é',
      '\ud800',
      '<b>',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (note) => {
        for (const { sentence: whole, words } of listen(note, writing).facts) {
          expect(whole.from).toBeGreaterThanOrEqual(0);
          expect(words.from).toBeGreaterThanOrEqual(whole.from);
          expect(words.to).toBeGreaterThan(words.from);
          expect(whole.to).toBeGreaterThanOrEqual(words.to);
          expect(whole.to).toBeLessThanOrEqual(note.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  // A tenth of that in truth; a processor may be slow, and code that was just loaded is.
  it.each([
    ['a note of a million characters', sentence.repeat(12_000)],
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['a million blanks', ' '.repeat(1_000_000)],
    ['binary', Array.from({ length: 20_000 }, (_, at) => String.fromCharCode((at * 7919) % 65_536)).join('')],
    ['lone halves of characters', `she will call ${'\ud83d'.repeat(15_000)}`],
    ['a thousand emoji', `Great! ${'😀👩‍👩‍👧‍👦'.repeat(1_000)}`],
    ['mixed scripts', 'Wir rufen an و سوف نتصل 电话 will call '.repeat(500)],
    ['markup', '<div class="note"><p>She was angry</p><br/></div>'.repeat(400)],
    ['thousands of marks', '! # ~ @ > :) '.repeat(1_500)],
    ['words that almost say something', 'not sure not sure will will not no no '.repeat(500)],
    ['dates upon dates', 'by Friday at 10 on 12 December in two weeks '.repeat(450)],
  ])('is heard in a second: %s', (_, note) => {
    millisecondsFor(sentence);
    expect(millisecondsFor(note)).toBeLessThan(1_000);
  });

  it('tells at most 200 facts', () => {
    expect(listen('We will call her on Friday. '.repeat(700), writing).facts).toHaveLength(200);
  });

  it('is cut after 20,000 characters, and says so', () => {
    expect(listen(sentence.repeat(300), writing).cutAt).toBe(20_000);
    expect(listen(sentence, writing).cutAt).toBeNull();
  });
});
