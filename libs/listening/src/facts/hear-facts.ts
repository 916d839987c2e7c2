import { type Cue, type FactKind } from './cue';
import { EVENT_CUES } from './events';
import { LEAVING_CUES } from './leaving';
import { PAIN_CUES } from './pain-points';
import { PREFERENCE_CUES } from './preferences';
import { PROMISE_CUES } from './promises';
import { URGENCY_CUES } from './urgency';

export const CUES: readonly Cue[] = [
  ...PAIN_CUES,
  ...PREFERENCE_CUES,
  ...PROMISE_CUES,
  ...EVENT_CUES,
  ...URGENCY_CUES,
  ...LEAVING_CUES,
];

/** A fact that one sentence tells. */
export interface HeardFact {
  readonly kind: FactKind;
  /** The cue that heard it. */
  readonly cue: string;
  /** The words that made it, and where they stand in the sentence (UTF-16 code units). */
  readonly words: string;
  readonly from: number;
}

/** What one sentence tells: at most one fact of each kind, by the first cue that hears it. */
export function hearFacts(sentence: string): readonly HeardFact[] {
  const straight = sentence.replace(/[’‘]/g, "'");
  const heard = new Map<FactKind, HeardFact>();
  for (const cue of CUES) {
    if (heard.has(cue.kind)) continue;
    const match = cue.says.exec(straight);
    if (match === null || cue.unless?.test(straight)) continue;
    heard.set(cue.kind, { kind: cue.kind, cue: cue.id, words: match[0].trim(), from: match.index });
  }
  return [...heard.values()];
}
