import type { HeardDate } from '../dates/heard-date';
import type { Cue } from '../facts/cue';
import type { HeardPromise, Passage } from '../heard';
import { asLine, clauseAround, textAt, tidied } from './clause';
import { datesIn, deedText } from './deed-text';
import { deedsOf } from './deeds';
import type { Telling } from './telling';

/** How many words may stand between a deed and a date that follows it. */
const AT_ONCE = 2;
/** Who does the next deed, where it says so. */
const WHO: readonly (readonly [HeardPromise['direction'], RegExp])[] = [
  ['OURS', /^(?:I|we|ich|wir|je|j'|nous|yo|nosotros)(?!\p{L})/iu],
  [
    'THEIRS',
    /^(?:s?he|they|the (?:customer|client)|er|sie|der kunde|die kundin|ils?|elles?|le client|él|ella|el cliente)(?!\p{L})/iu,
  ],
];

const LONGEST_TEXT = 200;

type PromiseCue = Cue & { kind: 'PROMISE' };

/** A promise, and the words of the sentence that tell it. */
export interface ToldPromise {
  readonly promise: HeardPromise;
  readonly words: Passage;
}

/** What a cue tells: one promise, or one for each date that a deed of its own has ("call tomorrow and send it by Friday"). */
export function promisesOf(cue: PromiseCue, telling: Telling): readonly [ToldPromise, ...ToldPromise[]] {
  const { heard, sentence, dates } = telling;
  const [first, ...more] = deedsOf(telling);
  const due = more.length === 0 ? nearest(dates, first, telling) : datesIn(first, dates);
  const told = (deed: Passage): ToldPromise => {
    const promise = promiseIn(deed, cue, telling, datesIn(deed, dates));
    const who = WHO.find(([, says]) => says.test(promise.text))?.[0];
    return { promise: { ...promise, direction: who ?? promise.direction }, words: tidied(sentence, deed) };
  };
  return [{ promise: promiseIn(first, cue, telling, due), words: heard.at }, ...more.map(told)];
}

/** Dates of a deed: its own, else those before it in its clause, else one that follows at once ("send it, by Friday"). */
function nearest(dates: readonly HeardDate[], deed: Passage, { sentence, heard }: Telling): readonly HeardDate[] {
  const clause = clauseAround(sentence, heard.at);
  const behind = dates.filter(({ from }) => from >= deed.to && wordsIn(sentence.slice(deed.to, from)) <= AT_ONCE);
  const before = dates.filter(({ from }) => from < deed.from);
  const inClause = before.filter(({ from }) => from >= clause.from);
  return [datesIn(deed, dates), inClause, behind, before].find((some) => some.length > 0) ?? [];
}

function promiseIn(deed: Passage, cue: PromiseCue, telling: Telling, due: readonly HeardDate[]): HeardPromise {
  const text = deedText(deed, telling);
  return {
    direction: cue.direction ?? 'OURS',
    text: text === '' ? asLine(textAt(telling.sentence, telling.heard.at), LONGEST_TEXT) : text,
    date: due[0]?.last ?? due[0]?.date ?? null,
    time: due.find(({ time }) => time !== null)?.time ?? null,
  };
}

function wordsIn(text: string): number {
  return text.split(/\s/).filter((word) => /\p{L}/u.test(word)).length;
}
