import { fold } from '@heed/domain';
import { searchedWords, type WordPatterns, wordPatterns } from '../platform/database/search/search-patterns';

const PHONE_LIKE = /^\+?[\d\s()/.–-]+$/;
const SHORTEST_NUMBER = 3;

/** What the search column of a contact is made of. */
interface Searchable {
  readonly displayName: string;
  readonly nameToUse: string | null;
  readonly points: readonly { readonly kind: string; readonly value: string }[];
}

/** The search column: names and contact points, folded; phone numbers as bare digits. */
export function searchColumn({ displayName, nameToUse, points }: Searchable): string {
  const values = points.map(({ kind, value }) => (kind === 'PHONE' ? digitsOf(value) : value));
  return fold([displayName, nameToUse ?? '', ...values].join(' '));
}

/**
 * Patterns that must all be found in the search column: those of each word, or of a whole phone number however it is
 * written (+49 (0)30 123, 0049/30/123 and 030 123 are found in 4930123), also beside words.
 */
export function searchPatterns(search: string): WordPatterns[] {
  const words = searchedWords(search);
  const whole = words.join(' ');
  return (isNumber(whole) ? [whole] : words).map((word) => [...new Set(spellings(word).flatMap(wordPatterns))]);
}

/** What looks like a number may also stand in a name: Studio 7-11. */
const spellings = (word: string): string[] => (isNumber(word) ? [digitsOf(word), word] : [word]);

function isNumber(text: string): boolean {
  return PHONE_LIKE.test(text) && digitsOf(text).length >= SHORTEST_NUMBER;
}

/** Without the trunk prefix: the (0) after a country code, or leading zeros of a national or 00 number. */
function digitsOf(number: string): string {
  return number.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, '');
}
