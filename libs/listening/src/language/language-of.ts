import { perWord } from '../per-word';
import { FUNCTION_WORDS } from './function-words';
import { NOTE_WORDS } from './note-words';
import { likeness } from './spelling';

/** Languages in which anything is heard at all. */
export const LISTENED_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type ListenedLanguage = (typeof LISTENED_LANGUAGES)[number];

/** How many words of a text are looked at, from all over its first 2,400 signs. */
const WORDS = 80;
const SIGNS = 2_400;
/** By so little the writer's language may stand behind the best one, where that cannot be told. */
const DOUBT = 0.25;
/** From how much evidence a language is told: about one word that no other knows. */
const TELLING = 0.9;
/** How much more the best language must have than the next. */
const LEAD = 1.2;
/** A second language with so many words of its own, and such a part of the first, makes a note mixed. */
const MIXED_WORDS = 3;
const MIXED_PART = 0.33;
const SHORTEST_BEGINNING = 4;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
/** French and its neighbours write it together with the next word. */
const ELIDED = /^(?:l|d|j|qu|n|s|c|m|t)'(?=\p{L}{2})/u;
const WORD = /\p{L}[\p{L}\p{M}']*/gu;

const CODES = Object.keys(FUNCTION_WORDS);
const WHOLE = languagesBy(FUNCTION_WORDS);
const BEGINNINGS = languagesBy(NOTE_WORDS);

interface Evidence {
  readonly language: string;
  /** Of each word a part: all of it where one language alone knows the word. */
  readonly weight: number;
  /** Words that no other language knows. */
  readonly own: number;
}

/**
 * The language a text is written in: one that is listened to, or null where it is another, is mixed or cannot be told.
 * By small words, by how the words of notes begin, and by spelling. What may be the language its writer works in as well
 * as another is taken for that one, and so is a single word that tells nothing.
 */
export function languageOf(text: string, writersLanguage: string): ListenedLanguage | null {
  const words = someOf(text.slice(0, SIGNS).replace(/[’‘]/g, "'").match(WORD) ?? []);
  if (words.length === 0 || isForeignScript(words)) return null;
  const evidence = evidenceOf(words);
  const [best, next] = evidence;
  if (best === undefined || next === undefined) return null;
  if (next.own >= MIXED_WORDS && next.own >= best.own * MIXED_PART) return null;
  if (words.length > 1 && best.weight >= TELLING && best.weight >= next.weight * LEAD) return listened(best.language);
  const writers = evidence.find(({ language }) => language === primary(writersLanguage));
  if (writers === undefined) return null;
  const isLikely = words.length === 1 ? writers.weight >= 0 : writers.weight > Math.max(0, best.weight - DOUBT);
  return isLikely ? listened(writersLanguage) : null;
}

/** Every so-manieth word, so that a second language is met wherever it begins. */
function someOf(words: readonly string[]): readonly string[] {
  const step = Math.ceil(words.length / WORDS);
  return words.filter((_, at) => at % step === 0);
}

function evidenceOf(words: readonly string[]): readonly Evidence[] {
  const sums = CODES.map((language) => ({ language, weight: 0, own: 0 }));
  for (const word of words) {
    const { weights, own } = saidBy(word);
    sums.forEach((sum, at) => (sum.weight += weights[at] ?? 0));
    const its = own === null ? undefined : sums[own];
    if (its !== undefined) its.own += 1;
  }
  return sums.sort((a, b) => b.weight - a.weight || b.own - a.own);
}

/** What one word says for each language, and which of them alone knows it. */
interface Said {
  readonly weights: readonly number[];
  readonly own: number | null;
}

/** Each word is looked at in the manner of sixteen languages. */
const saidBy = perWord((word): Said => {
  const known = languagesOf(word.toLowerCase().replace(ELIDED, ''));
  const [only] = known;
  return {
    weights: CODES.map((code) => likeness(word, code) + (known.has(code) ? 1 / known.size : 0)),
    own: known.size === 1 && only !== undefined ? CODES.indexOf(only) : null,
  };
});

function languagesOf(word: string): ReadonlySet<string> {
  const found = new Set(WHOLE.get(word));
  for (let length = SHORTEST_BEGINNING; length <= word.length; length += 1) {
    for (const language of BEGINNINGS.get(word.slice(0, length)) ?? []) found.add(language);
  }
  return found;
}

function languagesBy(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(lists)) {
    for (const word of words) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
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
