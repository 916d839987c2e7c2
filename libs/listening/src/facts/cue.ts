import type { Channel, ImportantDateKind, PainCategory, PreferenceKey, PreferenceStrength } from '@heed/domain';
import { LatePattern, type Pattern } from './pattern';

/** A way of saying something. It is heard where `says` matches and none of `unless` does, in one sentence. */
interface Saying {
  /** Stable, shown as the reason of a proposal and kept with its correction; of a language but English, it begins with it: `de.promise.will`. */
  readonly id: string;
  readonly says: Pattern;
  /** What takes it back wherever it stands in the sentence: other senses of the same words, questions. */
  readonly unless?: Pattern;
  /** What takes it back when it stands right before the words, as negations do; it ends with `$`. */
  readonly notAfter?: Pattern;
}

/** A cue may know by itself what the record would be; what it leaves open is read from the sentence (`Tongue`). */
export type Cue = Saying &
  (
    | { readonly kind: 'PAIN_POINT'; readonly category?: PainCategory; readonly severity?: number }
    | { readonly kind: 'PREFERENCE'; readonly key?: PreferenceKey; readonly strength?: PreferenceStrength }
    | { readonly kind: 'PROMISE'; readonly direction?: 'OURS' | 'THEIRS' }
    | { readonly kind: 'EVENT'; readonly date?: ImportantDateKind }
    | { readonly kind: 'URGENCY' | 'LEAVING' }
  );

/** One of several readings, chosen by the first whose words stand in the sentence. */
export interface Reading<T> {
  readonly is: T;
  readonly says: Pattern;
}

/** All that one language brings: its cues, and the words by which a record is filled where the cue does not know. */
export interface Tongue {
  /** In order: of each kind, the first that is heard in a sentence speaks. */
  readonly cues: readonly Cue[];
  /** What a pain point is about; OTHER when none is read. */
  readonly categories: readonly Reading<PainCategory>[];
  /** How much it hurts, 1 to 4; 2 when none is read. */
  readonly severities: readonly Reading<number>[];
  /** What a preference is about; OTHER when none is read. */
  readonly keys: readonly Reading<PreferenceKey>[];
  /** The channel that a preference names. */
  readonly channels: readonly Reading<Channel>[];
  /** LIKES when none is read. */
  readonly strengths: readonly Reading<PreferenceStrength>[];
  /** What an event is remembered as; OTHER when none is read. */
  readonly dates: readonly Reading<ImportantDateKind>[];
  /** Words by which a sentence reports what the customer said: a preference is then their own word. */
  readonly theirWord: Pattern;
  /** Whether its cues are written without accents; a sentence is then read without them too. */
  readonly withoutAccents?: boolean;
  /** What leads to a deed ("I will ...") and is left out of the text of a promise; from the first of its words. */
  readonly promiseOpening?: Pattern;
  /** What leads to what is liked ("she prefers ...") and is left out of its value; from the begin of the clause. */
  readonly preferenceOpening?: Pattern;
}

export type Lists = Readonly<Record<string, readonly string[]>>;

/**
 * A pattern over a sentence with straight apostrophes and plain blanks: case does not matter, a blank is one or more, and
 * it begins and ends with a word. `{lists}` are replaced by one of their words.
 */
export function wording(pattern: string, lists: Lists = {}): Pattern {
  return latin(`${EDGE}(?:${filled(pattern, lists)})(?![\\p{L}\\p{N}])`);
}

/** Where a word begins, or what hangs on one: the 's of "she's". */
const EDGE = "(?:(?<![\\p{L}\\p{N}])|(?='))";

/** The same for words that a sentence begins with. */
export function opening(pattern: string, lists: Lists = {}): Pattern {
  return latin(`^[^\\p{L}\\p{N}]*(?:${filled(pattern, lists)})(?![\\p{L}\\p{N}])`);
}

/** With its lists, and with as many blanks as somebody may have typed. */
export function filled(pattern: string, lists: Lists): string {
  return pattern
    .replace(/\{(\p{L}+)\}/gu, (whole, name: string) => {
      const list = lists[name];
      return list === undefined ? whole : `(?:${list.join('|')})`;
    })
    .replaceAll(' ?', ' *')
    .replace(/ (?![*])/g, ' +');
}

/** Letters of western and central Europe. All letters of the world would take half a second to compile in a hundred cues. */
const LETTERS = { L: 'A-Za-zÀ-ÖØ-öø-ɏ', Lu: 'A-ZÀ-ÖØ-Þ', Ll: 'a-zß-öø-ÿ', N: '0-9' };

/** A pattern whose \p{L}, \p{Lu}, \p{Ll} and \p{N} mean these letters alone; case does not matter. */
export function latin(pattern: string, letters: Readonly<Record<string, string>> = LETTERS): Pattern {
  const filled = pattern.replace(/\\p\{(\w{1,2})\}/g, (whole, name: string, at: number) => {
    const range = letters[name] ?? whole;
    return pattern.lastIndexOf('[', at) > pattern.lastIndexOf(']', at) ? range : `[${range}]`;
  });
  return new LatePattern(filled);
}

/** The first reading whose words stand in the sentence. */
export function read<T>(readings: readonly Reading<T>[], sentence: string): T | null {
  return readings.find(({ says }) => says.test(sentence))?.is ?? null;
}
