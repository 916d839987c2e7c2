import { latin } from './cue';
import type { Pattern } from './pattern';

/**
 * A pattern over a sentence with straight apostrophes: case does not matter, and it begins and ends with a word. A blank
 * is one blank and no more: gaps of a few words stay cheap to look through, whatever is written between them.
 */
export function phrasing(pattern: string): Pattern {
  return latin(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`);
}
