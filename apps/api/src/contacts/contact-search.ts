import { fold } from '@heed/domain';
import { containing } from '../platform/database/like';

const MOST_WORDS = 6;
const LONGEST = 200;
const PHONE_LIKE = /^\+?[\d\s()/.–-]+$/;

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
 * LIKE patterns that must all match: one for each word, or one for a whole phone number however it is written
 * (+49 (0)30 123, 0049/30/123 and 030 123 are found in 4930123).
 */
export function searchPatterns(search: string): string[] {
  const folded = fold(search.slice(0, LONGEST).replace(/[,;]/g, ' '));
  if (folded === '') return [];
  const digits = digitsOf(folded);
  if (PHONE_LIKE.test(folded) && digits.length >= 3) return [`%${digits}%`];
  return folded.split(' ').slice(0, MOST_WORDS).map(containing);
}

/** Without the trunk prefix: the (0) after a country code, or leading zeros of a national or 00 number. */
function digitsOf(number: string): string {
  return number.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, '');
}
