import { type Cue, read } from '../facts/cue';
import type { HeardEvent } from '../heard';
import { asLine, clauseAround } from './clause';
import type { Telling } from './telling';

const LONGEST_LABEL = 60;

export function eventOf(cue: Cue & { kind: 'EVENT' }, { heard, sentence, tongue, dates }: Telling): HeardEvent {
  const clause = clauseAround(sentence, { from: heard.from, to: heard.from + heard.words.length });
  return {
    kind: cue.date ?? read(tongue.dates, heard.words) ?? read(tongue.dates, clause) ?? 'OTHER',
    label: asLine(clause, LONGEST_LABEL),
    date: dates[0]?.date ?? null,
  };
}
