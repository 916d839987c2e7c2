import { type Cue, read } from '../facts/cue';
import type { HeardPainPoint, Passage } from '../heard';
import { asLine, clauseAround, textAt } from './clause';
import type { Telling } from './telling';

const LONGEST_TITLE = 100;
const SEVERITY = 2;
const QUOTED = /["“„«]([^"“”„«»]{3,400})["”“»]/;
/** A clause that begins so speaks of what another one named before it. */
const POINTS_BACK = /^(?:it|es|ça|c'est|esto|eso)(?!\p{L})/iu;
const NAMED_BEFORE = 3;

export function painPointOf(cue: Cue & { kind: 'PAIN_POINT' }, telling: Telling): HeardPainPoint {
  const { sentence, plain, tongue } = telling;
  const clause = clauseAround(sentence, telling.heard.at);
  return {
    category:
      cue.category ?? read(tongue.categories, textAt(plain, clause)) ?? read(tongue.categories, plain) ?? 'OTHER',
    severity: cue.severity ?? read(tongue.severities, plain) ?? SEVERITY,
    title: titleOf(sentence, clause),
    theirWords: QUOTED.exec(sentence)?.[1] ?? sentence,
  };
}

/** The clause, with what it points back to. */
function titleOf(sentence: string, clause: Passage): string {
  const before = sentence.slice(0, clause.from);
  const isNamed = before.length < LONGEST_TITLE / 2 && before.trim().split(' ').length >= NAMED_BEFORE;
  const from = isNamed && POINTS_BACK.test(textAt(sentence, clause)) ? 0 : clause.from;
  return asLine(sentence.slice(from, clause.to), LONGEST_TITLE);
}
