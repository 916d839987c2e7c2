import { type Cue, read } from '../facts/cue';
import type { HeardPainPoint, Passage } from '../heard';
import { asLine, clauseAfter, clauseAround, textAt } from './clause';
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
  const about = (part: Passage) => read(tongue.categories, textAt(plain, part));
  const category = cue.category ?? about(clause);
  const reason = category === null ? clauseAfter(sentence, clause) : null;
  const title = reason !== null && about(reason) !== null ? { from: clause.from, to: reason.to } : clause;
  return {
    category: category ?? read(tongue.categories, plain) ?? 'OTHER',
    severity: cue.severity ?? read(tongue.severities, plain) ?? SEVERITY,
    title: titleOf(sentence, title),
    theirWords: QUOTED.exec(sentence)?.[1] ?? sentence,
  };
}

/** The words of a title, with what they point back to. */
function titleOf(sentence: string, words: Passage): string {
  const before = sentence.slice(0, words.from);
  const isNamed = before.length < LONGEST_TITLE / 2 && before.trim().split(' ').length >= NAMED_BEFORE;
  const from = isNamed && POINTS_BACK.test(textAt(sentence, words)) ? 0 : words.from;
  return asLine(sentence.slice(from, words.to), LONGEST_TITLE);
}
