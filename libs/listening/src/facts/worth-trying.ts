import { perWord } from '../per-word';
import type { Cue } from './cue';
import { beginningsOf, neededBeginnings } from './word-beginnings';

/** Which cues may be heard where a word begins so; the others may be heard anywhere. */
interface Index {
  readonly byWord: (word: string) => readonly number[];
  readonly anywhere: readonly number[];
}

const WORD = /[a-z]+/g;
const INDEXES = new WeakMap<readonly Cue[], Index>();

/** The cues that a sentence can be heard by, in their order: four of five need a word that it has not. */
export function cuesWorthTrying(cues: readonly Cue[], sentence: string): readonly Cue[] {
  const index = indexOf(cues);
  const worth = new Uint8Array(cues.length);
  for (const at of index.anywhere) worth[at] = 1;
  for (const word of sentence.toLowerCase().match(WORD) ?? []) for (const at of index.byWord(word)) worth[at] = 1;
  return cues.filter((_, at) => worth[at] === 1);
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
  const byWord = perWord((word) => [...new Set(beginningsOf(word).flatMap((one) => byBeginning.get(one) ?? []))]);
  const index = { byWord, anywhere };
  INDEXES.set(cues, index);
  return index;
}
