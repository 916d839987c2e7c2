import { type Cue, read } from '../facts/cue';
import type { HeardPainPoint } from '../heard';
import { asLine, clauseAround } from './clause';
import type { Telling } from './telling';

const LONGEST_TITLE = 100;
const SEVERITY = 2;
const QUOTED = /["“„«]([^"“”„«»]{3,400})["”“»]/;

export function painPointOf(cue: Cue & { kind: 'PAIN_POINT' }, { heard, sentence, tongue }: Telling): HeardPainPoint {
  const clause = clauseAround(sentence, { from: heard.from, to: heard.from + heard.words.length });
  return {
    category: cue.category ?? read(tongue.categories, clause) ?? read(tongue.categories, sentence) ?? 'OTHER',
    severity: cue.severity ?? read(tongue.severities, sentence) ?? SEVERITY,
    title: asLine(clause, LONGEST_TITLE),
    theirWords: QUOTED.exec(sentence)?.[1] ?? sentence,
  };
}
