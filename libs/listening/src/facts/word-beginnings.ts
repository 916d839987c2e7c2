import { FUNCTION_WORDS } from '../language/function-words';
import { LISTENED_LANGUAGES } from '../language/language-of';
import { type Atom, patternTree, type Sequence } from './pattern-tree';

/**
 * Letters that a word has to begin with, in lower case, or a whole word with a blank behind it; a word is what stands
 * between two signs that are not a to z.
 */
type Beginnings = ReadonlySet<string>;

/** What is known at one place of a pattern, of every text that it matches. */
interface Known {
  /** Of these some word of the text has begun with one; null: nothing can be said. */
  readonly needed: Beginnings | null;
  /** What may stand between the last begin of a word and this place; null: anything. */
  readonly begun: Beginnings | null;
}

/** Longer ones tell no more. */
const LONGEST = 7;
/** Behind a word that ends there. */
const END = ' ';
const MOST = 500;
const A_TO_Z = 'abcdefghijklmnopqrstuvwxyz';
const LETTER = /^[a-z]$/i;
/** Small words, whole: every other sentence has one. */
const COMMON: ReadonlySet<string> = new Set(
  LISTENED_LANGUAGES.flatMap((language) => FUNCTION_WORDS[language] ?? []).map((word) => word + END),
);
const NEW_WORD: Beginnings = new Set(['']);

/**
 * With which of these some word of a text begins whenever the pattern matches it, so that most patterns need not be tried;
 * null where that cannot be said. The way of RE2's FilteredRE2 (Cox, "Regular Expression Matching with a Trigram Index"),
 * with the begins of words in place of trigrams. For patterns that ignore case, without groups that have names.
 */
export function neededBeginnings(pattern: string): Beginnings | null {
  const nothing = { needed: null, begun: null };
  return either(patternTree(pattern).map((sequence) => alongSequence(sequence, nothing))).needed;
}

/** All that a word of a text may be among those that are needed. */
export function beginningsOf(word: string): readonly string[] {
  const found = [word.length < LONGEST ? word + END : word.slice(0, LONGEST)];
  for (let length = 1; length <= word.length && length < LONGEST; length += 1) found.push(word.slice(0, length));
  return found;
}

function alongSequence(sequence: Sequence, before: Known): Known {
  let known = before;
  let letters = '';
  for (const atom of sequence) {
    if (atom.quantifier === '' && LETTER.test(atom.text)) {
      letters += atom.text.toLowerCase();
      continue;
    }
    known = alongAtom(atom, withLetters(known, letters));
    letters = '';
  }
  return withLetters(known, letters);
}

function alongAtom(atom: Atom, before: Known): Known {
  const once = alongOnce(atom, before);
  const { quantifier } = atom;
  if (quantifier === '') return once;
  const isMaybe = /^(?:[?*]|\{0)/.test(quantifier);
  const begun = /^(?:\?|\{0,1\}|\{1\})/.test(quantifier) ? once.begun : repeated(atom, once);
  if (!isMaybe) return { needed: once.needed, begun };
  return { needed: better(before.needed, finished(before.begun)), begun: union([before.begun, begun]) };
}

/** What may have begun after one time and more. */
function repeated(atom: Atom, once: Known): Beginnings | null {
  const begun = union([once.begun, alongOnce(atom, once).begun]);
  return begun !== null && begun.size === once.begun?.size ? begun : null;
}

function alongOnce(atom: Atom, before: Known): Known {
  const { text, alternatives } = atom;
  if (text === '$' || text === '^' || text === '\\b') return { ...before, begun: ended(before.begun) };
  if (alternatives === null) return alongSign(text, before);
  if (/^\(\?<?[=!]/.test(text)) return endsWord(atom) ? { ...before, begun: ended(before.begun) } : before;
  const inside = either(alternatives.map((sequence) => alongSequence(sequence, { ...before, needed: null })));
  return { needed: better(before.needed, inside.needed), begun: inside.begun };
}

function alongSign(text: string, before: Known): Known {
  const letters = lettersOf(text);
  if (letters.length > 0 && before.begun !== null && isExact(text))
    return { ...before, begun: union([...letters].map((letter) => withLetters(before, letter).begun)) };
  if (letters.length > 0) return { needed: better(before.needed, finished(before.begun)), begun: null };
  return { needed: better(before.needed, finished(ended(before.begun))), begun: NEW_WORD };
}

/** Of alternatives each has to need something, and so the text needs something of any. */
function either(ways: readonly Known[]): Known {
  const needed = ways.map((way) => better(way.needed, finished(way.begun)));
  return { needed: union(needed), begun: union(ways.map(({ begun }) => begun)) };
}

/** "Not behind a letter", "not before one", "before an apostrophe": no word goes on there. */
function endsWord({ text, alternatives }: Atom): boolean {
  const [sign, ...more] = alternatives?.flat() ?? [];
  if (sign === undefined || more.length > 0 || sign.alternatives !== null || sign.quantifier !== '') return false;
  if (text === '(?<!' || text === '(?!') return lettersOf(sign.text).length === A_TO_Z.length;
  return text === '(?=' && sign.text !== '$' && lettersOf(sign.text).length === 0;
}

const LETTERS = new Map<string, string>();

/** Which of a to z a sign matches. */
function lettersOf(sign: string): string {
  const known = LETTERS.get(sign);
  if (known !== undefined) return known;
  const one = new RegExp(`^${sign}$`, 'i');
  const letters = [...A_TO_Z].filter((letter) => one.test(letter)).join('');
  LETTERS.set(sign, letters);
  return letters;
}

/** Whether it matches nothing but letters of a to z. */
function isExact(sign: string): boolean {
  return /^(?:[a-z]|\[[a-z]+\])$/i.test(sign);
}

function withLetters(known: Known, letters: string): Known {
  if (letters === '' || known.begun === null) return known;
  const longer = (word: string) => (word.endsWith(END) ? word : (word + letters).slice(0, LONGEST));
  return { ...known, begun: new Set([...known.begun].map(longer)) };
}

/** Where no word goes on: those that have begun are whole, and one may begin. */
function ended(begun: Beginnings | null): Beginnings {
  if (begun === null) return NEW_WORD;
  const whole = (word: string) => (word === '' || word.endsWith(END) || word.length === LONGEST ? word : word + END);
  return new Set([...begun].map(whole));
}

/** What has begun, where it tells anything. */
function finished(begun: Beginnings | null): Beginnings | null {
  return begun === null || begun.has('') ? null : begun;
}

function union(sets: readonly (Beginnings | null)[]): Beginnings | null {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const one of set) all.add(one);
  }
  return all.size > MOST ? null : all;
}

/** The one that fewer texts have, as far as short and small words tell: chosen so that few cues are tried in vain. */
function better(one: Beginnings | null, other: Beginnings | null): Beginnings | null {
  if (one === null || other === null) return one ?? other;
  return frequency(other) < frequency(one) ? other : one;
}

function frequency(beginnings: Beginnings): number {
  let sum = 0;
  for (const one of beginnings) sum += COMMON.has(one) ? 0.05 : 0.25 ** one.length;
  return sum;
}
