import type { PreferenceKey, PreferenceStrength } from '@heed/domain';
import { type Cue, read, type Reading } from '../facts/cue';
import type { HeardPreference, Passage } from '../heard';
import { asLine, clauseAfter, clauseAround, textAt, tidied } from './clause';
import { badHoursOf, hoursOf } from './hours-of';
import type { Telling } from './telling';

const LONGEST_VALUE = 200;
/** Where a sentence may go on with something else. */
const BOUNDARY = /,(?=\s)|\s(?:and|und|et|y)(?=\s)/giu;
const INSTEAD =
  /(?:statt|anstatt|anstelle|instead of|rather than|not|nicht|au lieu d[e'u]s?|plutôt qu[e']|en vez de|en lugar de)\s?(?:\p{L}+\s)?$/iu;
/** To get in touch, whatever by: "call her after five" does not say that she likes the telephone. */
const IN_TOUCH =
  /^(?:call(?:ed|ing)?|ring(?:ing)?|rung|visit(?:ed|ing)?|text(?:ed|ing)?|anrufen|angerufen|anruft|appel(?:er|ée?|le)|passer|llam(?:ar|en|e|arle|emos))$/iu;
/** What they dislike is the waiting, and no channel. */
const WAITS = /(?:waiting|hold|warten|warteschleife|attendre|attente|esper(?:ar|a|ando))(?!\p{L})/iu;
const POINTS_AHEAD = /\s(?:es|darauf|darum|davon)$/iu;
/** A clause that begins with two hours. */
const SPAN_AT_ONCE = /^(?:\p{L}+ ){0,2}\d{1,2}(?::\d{2})? ?(?:\p{L}+ ){0,2}[-–]? ?\d/u;
const AGAINST: readonly PreferenceKey[] = ['AVOID_CHANNEL', 'DO_NOT_DISTURB'];

type PreferenceCue = Cue & { kind: 'PREFERENCE' };

/** A preference, and the words of the sentence that tell it. */
export interface ToldPreference {
  readonly preference: HeardPreference;
  readonly words: Passage;
}

/** What a cue tells: one preference, or two where hours and a channel are named in one breath ("by e-mail in the mornings"). */
export function preferencesOf(cue: PreferenceCue, telling: Telling): readonly [ToldPreference, ...ToldPreference[]] {
  const part = partOf(telling);
  const preference = preferenceIn(part, cue, telling);
  const told = { preference, words: telling.heard.at };
  const channel = cue.key === undefined && preference.key === 'HOURS' ? channelIn(part, telling) : null;
  if (channel === null || IN_TOUCH.test(textAt(telling.plain, channel))) return [told];
  const { is: value, from, to } = channel;
  return [told, { preference: { ...preference, key: 'PREFERRED_CHANNEL', value }, words: { from, to } }];
}

/** The clause, as far as it is about the words: "prefers chat and never picks up the phone" says two things. */
function partOf(telling: Telling): Passage {
  const { heard, sentence, plain, tongue } = telling;
  const clause = wholeClause(sentence, heard.at);
  const refusals = tongue.keys.filter(({ is }) => AGAINST.includes(is));
  const refused = refusals.flatMap((key) => found([key], clause, plain) ?? []);
  const ands = [...textAt(plain, clause).matchAll(BOUNDARY)].map(({ index }) => clause.from + index);
  const and = ands.find((at) => at >= heard.at.to && refused.some(({ from }) => at < from));
  return and === undefined ? clause : tidied(sentence, { from: clause.from, to: and });
}

/** With what is pointed ahead to: "Er hasst es, am Telefon zu warten." */
function wholeClause(sentence: string, words: Passage): Passage {
  const clause = clauseAround(sentence, words);
  const next = POINTS_AHEAD.test(textAt(sentence, clause)) ? clauseAfter(sentence, clause) : null;
  return next === null ? clause : { from: clause.from, to: next.to };
}

/** Of a channel and of hours only what the record can hold; where that cannot be read, it is kept as OTHER in words. */
function preferenceIn(part: Passage, cue: PreferenceCue, telling: Telling): HeardPreference {
  const { plain, tongue } = telling;
  const named = cue.key === undefined ? found(tongue.keys, part, plain) : { is: cue.key, ...part };
  const said = cue.strength ?? read(tongue.strengths, textAt(plain, part)) ?? 'LIKES';
  const key = WAITS.test(textAt(plain, part)) ? 'OTHER' : against(named?.is ?? 'OTHER', said, textAt(plain, part));
  const value = valueOf(key, part, named ?? part, telling);
  return {
    key: value === null ? 'OTHER' : key,
    value: value ?? inWords(part, telling),
    strength: AGAINST.includes(key) ? howStrongly(key, value, said) : said,
    source: tongue.theirWord.test(plain) ? 'CUSTOMER_STATED' : 'STAFF_OBSERVED',
  };
}

function against(key: PreferenceKey, strength: PreferenceStrength, words: string): PreferenceKey {
  if (strength !== 'DISLIKES') return key;
  if (key === 'HOURS') return badHoursOf(words) === null ? 'OTHER' : 'DO_NOT_DISTURB';
  return key === 'PREFERRED_CHANNEL' ? 'AVOID_CHANNEL' : key;
}

/** DO_NOT_DISTURB that MUST be, in words, would stop every suggestion: a person may say so, a pattern may not. */
function howStrongly(key: PreferenceKey, value: string | null, said: PreferenceStrength): PreferenceStrength {
  const isInWords = key === 'DO_NOT_DISTURB' && !/^\d/.test(value ?? '');
  return said === 'MUST' && !isInWords ? 'MUST' : 'DISLIKES';
}

function valueOf(key: PreferenceKey, part: Passage, named: Passage, telling: Telling): string | null {
  const said = textAt(telling.plain, part);
  switch (key) {
    case 'PREFERRED_CHANNEL':
      return channelIn(part, telling)?.is ?? null;
    case 'AVOID_CHANNEL':
      return (channelIn(named, telling) ?? channelIn(part, telling))?.is ?? null;
    case 'HOURS':
      return spanBehind(part, telling) ?? hoursOf(said) ?? hoursOf(telling.plain);
    case 'DO_NOT_DISTURB':
      return badHoursOf(said) ?? inWords(part, telling);
    default:
      return inWords(part, telling);
  }
}

/** "Mornings are best, between 8 and 10." */
function spanBehind(part: Passage, { sentence, plain }: Telling): string | null {
  const next = clauseAfter(sentence, part);
  return next && SPAN_AT_ONCE.test(textAt(plain, next)) ? hoursOf(textAt(plain, next)) : null;
}

/** The channel that is named first, and not as what another one is better than. */
function channelIn(part: Passage, { plain, tongue }: Telling) {
  const named = tongue.channels.flatMap((channel) => found([channel], part, plain) ?? []);
  const wanted = named.filter(({ from }) => !INSTEAD.test(plain.slice(part.from, from)));
  return (wanted.length > 0 ? wanted : named).sort((a, b) => a.from - b.from)[0] ?? null;
}

/** The first reading whose words stand in a part of a sentence, and where. */
function found<T>(
  readings: readonly Reading<T>[],
  part: Passage,
  plain: string,
): ({ readonly is: T } & Passage) | null {
  const said = textAt(plain, part);
  for (const { is, says } of readings) {
    const match = says.exec(said);
    if (match === null) continue;
    const from = part.from + match.index;
    return { is, from, to: from + match[0].length };
  }
  return null;
}

function inWords(part: Passage, { sentence, plain, tongue }: Telling): string {
  const opening = tongue.preferenceOpening?.exec(textAt(plain, part));
  const rest = opening?.index === 0 ? { from: part.from + opening[0].length, to: part.to } : part;
  return asLine(textAt(sentence, rest.from < rest.to ? rest : part), LONGEST_VALUE);
}
