import { fold } from '@heed/domain';
import { beginningAWord, containing } from './like';

const MOST_WORDS = 6;
const LONGEST = 200;
/** A trigram index knows of three letters in a row, and nobody means the middle of a name by less. */
const SHORTEST_INSIDE = 3;

const SOMETHING = /[\p{L}\p{N}]/u;

/** LIKE patterns of one word: a text holds it when it is like one of them; nothing holds one without patterns. */
export type WordPatterns = readonly string[];

/** The folded words of what somebody searches names for, at most six; signs by themselves only where there is no other. */
export function searchedWords(search: string): string[] {
  const folded = fold(search.slice(0, LONGEST).replace(/[,;]/g, ' '));
  const words = folded === '' ? [] : folded.split(' ');
  const spoken = words.filter((word) => SOMETHING.test(word));
  return (spoken.length > 0 ? spoken : words).slice(0, MOST_WORDS);
}

/**
 * What a word is found by: anywhere, or where a word begins when it has but a letter or two. No index knows of signs
 * without letters, and nothing is found by them.
 */
export function wordPatterns(word: string): WordPatterns {
  if (!SOMETHING.test(word)) return [];
  return Array.from(word).length < SHORTEST_INSIDE ? beginningAWord(word) : [containing(word)];
}

/** SQL of whether one of these columns is like one of a word's patterns; each alternative can use the column's own index. */
export function isLike(columns: readonly string[], patterns: WordPatterns, param: (value: unknown) => string): string {
  if (patterns.length === 0) return 'false';
  const given = patterns.map(param);
  return `(${columns.flatMap((column) => given.map((pattern) => `${column} LIKE ${pattern}`)).join(' OR ')})`;
}

/**
 * SQL of a pattern that the planner does not see: for a search that is asked of its index whatever the planner believes
 * that it finds, because it is bounded in another way.
 */
export function unseen(param: string): string {
  return `(SELECT ${param}::text)`;
}
