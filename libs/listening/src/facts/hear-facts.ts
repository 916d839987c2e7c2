import type { FactKind } from '@heed/domain';
import type { Passage } from '../heard';
import type { Cue, Tongue } from './cue';
import { cuesWorthTrying } from './worth-trying';

/** A cue that was heard in a sentence. */
export interface HeardCue {
  readonly cue: Cue;
  /** Where the words that made it stand in the sentence. */
  readonly at: Passage;
}

/** How often the words of one cue are looked for in a sentence that takes them back. */
const TRIES = 3;
/** How far back a negation is looked for, in code units. */
const BACK = 50;

/** What one sentence tells, as `plainOf` gives it: at most one cue of each kind, the first that hears it. */
export function hearFacts(plain: string, tongue: Tongue): readonly HeardCue[] {
  const heard = new Map<FactKind, HeardCue>();
  for (const cue of cuesWorthTrying(tongue.cues, plain)) {
    if (heard.has(cue.kind)) continue;
    const at = wordsOf(cue, plain);
    if (at) heard.set(cue.kind, { cue, at });
  }
  return [...heard.values()];
}

function wordsOf(cue: Cue, sentence: string): Passage | null {
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
