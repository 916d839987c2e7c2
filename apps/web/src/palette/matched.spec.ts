import { describe, expect, it } from '@jest/globals';
import { matched, matches, wordsIn } from './matched';

const marked = (text: string, typed: string) =>
  matched(text, wordsIn(typed))
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

describe('what was looked for in a text', () => {
  it.each([
    ['Amira Haddad', 'am', '[Am]ira Haddad'],
    ['Amira Haddad', 'had am', '[Am]ira [Had]dad'],
    ['Zoë Großmann', 'zoe gross', '[Zoë] [Groß]mann'],
    ['Łukasz Ørsted', 'luk ors', '[Łuk]asz [Ørs]ted'],
    ['Ħal Balzan', 'hal', '[Ħal] Balzan'],
    ['Hannah', 'nah', 'Han[nah]'],
    ['Hannah', 'na', 'Hannah'],
    ['“I am not chasing bread again”', 'am', '“I [am] not chasing bread again”'],
    ['e\u0301te\u0301', 'ete', '[e\u0301te\u0301]'],
    ['Smiling 🙂 Sam', 'sam', 'Smiling 🙂 [Sam]'],
    ['Amira', '', 'Amira'],
  ])('is marked in %s for “%s”', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  it('stands there only when each of its words does', () => {
    expect(matches('Go to the settings', wordsIn('set go'))).toBe(true);
    expect(matches('Go to the settings', wordsIn('set bread'))).toBe(false);
    expect(matches('Go to the settings', wordsIn('se in'))).toBe(false);
  });
});
