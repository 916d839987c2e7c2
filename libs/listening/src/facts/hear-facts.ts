import type { FactKind } from '@heed/domain';
import type { Cue, Tongue } from './cue';
import { cuesWorthTrying } from './worth-trying';

/** A cue that was heard in a sentence. */
export interface HeardCue {
  readonly cue: Cue;
  /** The words that made it, and where they stand in the sentence (UTF-16 code units). */
  readonly words: string;
  readonly from: number;
}

/** How often the words of one cue are looked for in a sentence that takes them back. */
const TRIES = 3;
/** How far back a negation is looked for, in code units. */
const BACK = 50;

/** What one sentence tells: at most one cue of each kind, the first that hears it. */
export function hearFacts(sentence: string, tongue: Tongue): readonly HeardCue[] {
  const plain = tongue.withoutAccents ? withoutAccents(plainly(sentence)) : plainly(sentence);
  const heard = new Map<FactKind, HeardCue>();
  for (const cue of cuesWorthTrying(tongue.cues, plain)) {
    if (heard.has(cue.kind)) continue;
    const found = wordsOf(cue, plain);
    if (found) heard.set(cue.kind, { cue, words: sentence.slice(found.from, found.to), from: found.from });
  }
  return [...heard.values()];
}

/** With straight apostrophes and plain blanks, as long as before. */
export function plainly(sentence: string): string {
  return sentence.replace(/[’‘ʼ`´]/g, "'").replace(/\s/g, ' ');
}

/**
 * Each letter without its accent, as long as before. What is no sign of western Europe becomes a dot, so that the text
 * has one byte for each sign: for texts of two, every pattern would be compiled once more.
 */
function withoutAccents(sentence: string): string {
  const bare = sentence.replace(/[À-ɏ]/g, (letter) => letter.normalize('NFD').charAt(0));
  return Buffer.from(bare.replace(/[–—]/g, '-').replace(/[Ā-\uffff]/g, '·'), 'latin1').toString('latin1');
}

function wordsOf(cue: Cue, sentence: string): { from: number; to: number } | null {
  let start = 0;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const match = cue.says.exec(sentence.slice(start));
    if (match === null) return null;
    const from = start + match.index;
    const to = from + match[0].length;
    if (!cue.notAfter?.test(sentence.slice(Math.max(0, from - BACK), from)))
      return cue.unless?.test(sentence) ? null : { from, to };
    start = to;
  }
  return null;
}
