import type { PreferenceKey } from '@heed/domain';
import { type Cue, read } from '../facts/cue';
import type { HeardPreference } from '../heard';
import { asLine, clauseAround } from './clause';
import { hoursOf } from './hours-of';
import type { Telling } from './telling';

const LONGEST_VALUE = 200;

/** Of a channel and of hours only what the record can hold; where that cannot be read, it is kept as OTHER in words. */
export function preferenceOf(cue: Cue & { kind: 'PREFERENCE' }, telling: Telling): HeardPreference {
  const { heard, sentence, tongue } = telling;
  const clause = clauseAround(sentence, { from: heard.from, to: heard.from + heard.words.length });
  const key = cue.key ?? read(tongue.keys, clause) ?? 'OTHER';
  const value = valueOf(key, clause, telling);
  return {
    key: value === null ? 'OTHER' : key,
    value: value ?? inWords(clause, telling),
    strength: cue.strength ?? read(tongue.strengths, clause) ?? 'LIKES',
    source: tongue.theirWord.test(sentence) ? 'CUSTOMER_STATED' : 'STAFF_OBSERVED',
  };
}

function valueOf(key: PreferenceKey, clause: string, telling: Telling): string | null {
  if (key === 'PREFERRED_CHANNEL' || key === 'AVOID_CHANNEL') return firstChannel(clause, telling);
  return key === 'HOURS' ? hoursOf(clause) : inWords(clause, telling);
}

/** The channel that is named first. */
function firstChannel(clause: string, { tongue }: Telling): string | null {
  const found = tongue.channels.flatMap(({ is, says }) => {
    const named = says.exec(clause);
    return named === null ? [] : [{ is, at: named.index }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.is ?? null;
}

function inWords(clause: string, { tongue }: Telling): string {
  const opening = tongue.preferenceOpening?.exec(clause);
  const rest = opening?.index === 0 ? clause.slice(opening[0].length) : clause;
  return asLine(rest.trim() === '' ? clause : rest, LONGEST_VALUE);
}
