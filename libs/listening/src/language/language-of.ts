import { FUNCTION_WORDS } from './function-words';

/** Languages in which anything is heard at all. */
export const LISTENED_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type ListenedLanguage = (typeof LISTENED_LANGUAGES)[number];

/** How many words of a text are looked at. */
const WORDS = 400;
/** With fewer small words than this a text is too short to tell, and is taken for the writer's language. */
const TELLING = 2;
/** How much more the best language must have than the next. */
const LEAD = 1.2;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
const WORD = /\p{L}[\p{L}\p{M}']*/gu;

const LANGUAGES = Object.entries(FUNCTION_WORDS).map(([language, words]) => ({ language, words: new Set(words) }));

/**
 * The language a text is written in: one that is listened to, or null where it is another or cannot be told. By small
 * words; a text with too few of them is taken for the language its writer works in.
 */
export function languageOf(text: string, writersLanguage: string): ListenedLanguage | null {
  const words = (text.slice(0, WORDS * 16).match(WORD) ?? []).slice(0, WORDS);
  if (words.length === 0 || isForeignScript(words)) return null;
  const counts = LANGUAGES.map(({ language, words: known }) => ({
    language,
    seen: words.filter((word) => known.has(word.toLowerCase())).length,
  })).sort((a, b) => b.seen - a.seen);
  const [best, next] = counts;
  if (best === undefined || best.seen < TELLING) return listened(writersLanguage);
  const writers = counts.find(({ language }) => language === primary(writersLanguage));
  if (writers !== undefined && writers.seen === best.seen) return listened(writersLanguage);
  return best.seen >= (next?.seen ?? 0) * LEAD ? listened(best.language) : null;
}

function isForeignScript(words: readonly string[]): boolean {
  const latin = words.filter((word) => LATIN.test(word) || !LETTER.test(word)).length;
  return latin * 2 < words.length;
}

function listened(language: string): ListenedLanguage | null {
  return LISTENED_LANGUAGES.find((known) => known === primary(language)) ?? null;
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
