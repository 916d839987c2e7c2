import type { Cue, FactKind, Tongue } from './cue';

/** A cue that was heard in a sentence. */
export interface HeardCue {
  readonly cue: Cue;
  /** The words that made it, and where they stand in the sentence (UTF-16 code units). */
  readonly words: string;
  readonly from: number;
}

/** What one sentence tells: at most one cue of each kind, the first that hears it. */
export function hearFacts(sentence: string, tongue: Tongue): readonly HeardCue[] {
  const straight = sentence.replace(/[’‘]/g, "'");
  const heard = new Map<FactKind, HeardCue>();
  for (const cue of tongue.cues) {
    if (heard.has(cue.kind)) continue;
    const match = cue.says.exec(straight);
    if (match === null || cue.unless?.test(straight)) continue;
    heard.set(cue.kind, { cue, words: match[0], from: match.index });
  }
  return [...heard.values()];
}
