import type { HeardDate } from '../dates/heard-date';
import type { Passage } from '../heard';
import { asLine, textAt } from './clause';
import type { Telling } from './telling';

const LONGEST_TEXT = 200;
/** What stood between two dates. */
const LOOSE_AND = / (?:and|or|und|oder|et|ou|y|o)$/iu;
/** What leads to a date and is nothing without it. */
const BEFORE_DATE =
  /(?:^|\s)(?:by|on|until|till|before|at|in|within|for|from|no later than|not later than|bis|am|um|vor|ab|avant|pour|le|à|dès|d'ici|antes de|antes del|para|el|a|du|del)\s*$/iu;
/** By when, and not what about: "the offer for the party on 12 December by Thursday". */
const DEADLINE = /^(?:by|until|no later than|not later than|bis|spätestens|d'ici|avant|antes de)(?!\p{L})/iu;

/** The dates that a deed names, those by which it is to be done first. */
export function datesIn(deed: Passage, dates: readonly HeardDate[]): readonly HeardDate[] {
  const own = dates.filter(({ from }) => from >= deed.from && from < deed.to);
  return [...own.filter(({ words }) => DEADLINE.test(words)), ...own.filter(({ words }) => !DEADLINE.test(words))];
}

/** A deed as a line of its own, without its dates. */
export function deedText(deed: Passage, { sentence, dates }: Telling): string {
  const text = asLine(withoutDates(textAt(sentence, deed), deed.from, dates), LONGEST_TEXT);
  return text.replace(/ (?=[,.;])/g, '').replace(LOOSE_AND, '');
}

function withoutDates(text: string, start: number, dates: readonly HeardDate[]): string {
  let left = '';
  let at = 0;
  for (const { from, words } of dates) {
    const [begin, end] = [from - start, from - start + words.length];
    if (begin < at || begin > text.length) continue;
    left += `${text.slice(at, begin).replace(BEFORE_DATE, '')} `;
    at = end;
  }
  return left + text.slice(at);
}
