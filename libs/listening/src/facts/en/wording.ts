import { filled, latin as anyLatin, type Lists } from '../cue';
import type { Pattern } from '../pattern';

export type { Cue, Reading, Tongue } from '../cue';

/** English is read without accents: its letters are few, and the edges of its words are found twice as fast. */
const LETTERS = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9' };

/** As `latin` of every tongue, with the letters of English. */
export function latin(pattern: string): Pattern {
  return anyLatin(pattern, LETTERS);
}

/** As `wording` of every tongue, with the letters of English. */
export function wording(pattern: string, lists: Lists = {}): Pattern {
  return latin(`\\b(?:${filled(pattern, lists)})(?![\\p{L}\\p{N}])`);
}

/** The same for words that a sentence begins with. */
export function opening(pattern: string, lists: Lists = {}): Pattern {
  return latin(`^[^\\p{L}\\p{N}]*(?:${filled(pattern, lists)})(?![\\p{L}\\p{N}])`);
}
