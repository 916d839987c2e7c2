import { fold } from '../contacts/fold';
import { type Instant, millis } from '../time/instant';

/** A text is found by its beginning: so many UTF-16 code units, folded or not (one sign may fold into 18), so many different words. */
export const READ = 50_000;
const MOST_WORDS = 5_000;
/** Longer words are found by their beginning. */
const LONGEST_WORD = 40;
/** Of a text in a script without spaces each letter begins a "word" of so many letters. */
const GRAM = 4;

/** Letters, digits and the marks on them: whatever else stands between words, hyphens, dots and @ included. */
const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const UNSPACED_LETTER =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';
const UNSPACED = new RegExp(`(${UNSPACED_LETTER}+)`, 'u');
const BEGINS_UNSPACED = new RegExp(`^${UNSPACED_LETTER}`, 'u');
/** What a word goes on by, before and behind it. */
const WITHIN_WORD = `(?!${UNSPACED_LETTER})[\\p{L}\\p{N}\\p{M}]`;

/** A stretch of letters and digits as it is compared; in a script without spaces it may hold many words. */
export interface Run {
  readonly text: string;
  readonly unspaced: boolean;
}

/** The runs of a text that is folded already, in their order. */
export function runsOf(folded: string): Run[] {
  return (folded.match(RUN) ?? []).flatMap((run) =>
    run
      .split(UNSPACED)
      .flatMap((text, place) => (text === '' ? [] : [{ text: cut(text, place), unspaced: place % 2 === 1 }])),
  );
}

const cut = (text: string, place: number) =>
  place % 2 === 1 ? text : text.slice(0, LONGEST_WORD).replace(/[\uD800-\uDBFF]$/, '');

/** What a run is found by, each by any beginning of it. */
export function wordsOfRun({ text, unspaced }: Run): string[] {
  if (!unspaced) return [text];
  const letters = Array.from(text);
  return letters.map((_, at) => letters.slice(at, at + GRAM).join(''));
}

/** The source of a pattern (flag u) for where a folded text has a word that is this folded one, or begins with it. */
export function wordPattern(word: string, whole: boolean): string {
  if (BEGINS_UNSPACED.test(word)) return word;
  return `(?<!${WITHIN_WORD})${word}${whole ? `(?!${WITHIN_WORD})` : ''}`;
}

/** What must be there of a run that is looked for: all of it, or each four letters in a row. */
export function partsOfRun(run: Run): string[] {
  if (!run.unspaced) return [run.text];
  const grams = wordsOfRun(run);
  return grams.slice(0, Math.max(1, grams.length - GRAM + 1));
}

/**
 * What texts are found by, as the text of a `tsvector`: their folded words, each begun with the two characters of the
 * month it happened in (`monthKey`), so that one index can be searched month by month.
 */
export function searchWords(texts: readonly (string | null | undefined)[], occurredAt: Instant): string {
  const month = monthKey(occurredAt);
  const text = fold(texts.filter(Boolean).join('\n').slice(0, READ)).slice(0, READ);
  const words = [...new Set(runsOf(text).flatMap(wordsOfRun))].slice(0, MOST_WORDS);
  return words.map((word) => `'${month}${word}'`).join(' ');
}

/** Two characters, 0 to 9 and a to z, that count the months from January 1970 (00) to December 2077 (zz), in UTC; whatever lies before or after is in the first or last. */
export function monthKey(at: Instant): string {
  const date = new Date(millis(at));
  const months = (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
  return Math.min(Math.max(months, 0), MONTHS - 1)
    .toString(36)
    .padStart(2, '0');
}

/** How many months have a key of their own. */
export const MONTHS = 36 * 36;
