import type { Cue } from './cue';
import { beginningsOf, neededBeginnings } from './word-beginnings';

/** Which cues may be heard where a word begins so; the others may be heard anywhere. */
interface Index {
  readonly byBeginning: ReadonlyMap<string, readonly number[]>;
  readonly anywhere: readonly number[];
  /** Of words that were met before: a language has few. */
  readonly byWord: Map<string, readonly number[]>;
}

const WORD = /[a-z]+/g;
const MOST_WORDS = 8_000;
const LONGEST_KEPT = 20;
const INDEXES = new WeakMap<readonly Cue[], Index>();

/** The cues that a sentence can be heard by, in their order: four of five need a word that it has not. */
export function cuesWorthTrying(cues: readonly Cue[], sentence: string): readonly Cue[] {
  const index = indexOf(cues);
  const worth = new Uint8Array(cues.length);
  for (const at of index.anywhere) worth[at] = 1;
  for (const word of sentence.toLowerCase().match(WORD) ?? []) for (const at of cuesOf(word, index)) worth[at] = 1;
  return cues.filter((_, at) => worth[at] === 1);
}

function cuesOf(word: string, { byBeginning, byWord }: Index): readonly number[] {
  const kept = byWord.get(word);
  if (kept !== undefined) return kept;
  const found = [...new Set(beginningsOf(word).flatMap((beginning) => byBeginning.get(beginning) ?? []))];
  if (byWord.size >= MOST_WORDS) byWord.clear();
  if (word.length <= LONGEST_KEPT) byWord.set(word, found);
  return found;
}

function indexOf(cues: readonly Cue[]): Index {
  const made = INDEXES.get(cues);
  if (made !== undefined) return made;
  const byBeginning = new Map<string, number[]>();
  const anywhere: number[] = [];
  for (const [at, { says }] of cues.entries()) {
    const needed = neededBeginnings(says.source);
    if (needed === null) anywhere.push(at);
    for (const beginning of needed ?? []) byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), at]);
  }
  const index = { byBeginning, anywhere, byWord: new Map() };
  INDEXES.set(cues, index);
  return index;
}
