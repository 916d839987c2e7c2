import type { HeardDate } from '../dates/heard-date';
import type { Cue } from '../facts/cue';
import type { HeardPromise } from '../heard';
import { asLine } from './clause';
import type { Telling } from './telling';

const LONGEST_TEXT = 200;
const END = /(?:[;!?]|(?<!\d)\.)(?=\s|$)|,(?=\s(?!and|or|und|oder|et|ou|y|o))|\s(?:but|aber|mais|pero)(?=\s)/giu;
/** What leads to a date and is nothing without it. */
const BEFORE_DATE =
  /(?:^|\s)(?:by|on|until|till|before|at|in|within|for|from|no later than|not later than|bis|am|um|vor|ab|avant|pour|le|à|dès|d'ici|antes de|antes del|para|el|a)\s*$/iu;

export function promiseOf(cue: Cue & { kind: 'PROMISE' }, { heard, sentence, tongue, dates }: Telling): HeardPromise {
  const opening = tongue.promiseOpening?.exec(sentence.slice(heard.from));
  const from = heard.from + (opening?.index === 0 ? opening[0].length : 0);
  const to = endOfDeed(sentence, heard.from + heard.words.length);
  const due = dates.find((date) => date.from >= heard.from) ?? dates[0];
  const text = asLine(withoutDates(sentence.slice(from, to), from, dates), LONGEST_TEXT);
  return {
    direction: cue.direction ?? 'OURS',
    text: text === '' ? asLine(heard.words, LONGEST_TEXT) : text,
    date: due?.date ?? null,
    time: due?.time ?? dates.find(({ time }) => time !== null)?.time ?? null,
  };
}

function endOfDeed(sentence: string, from: number): number {
  for (const { index } of sentence.matchAll(END)) if (index >= from) return index;
  return sentence.length;
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
  return (left + text.slice(at)).replace(/\s([,.;])/g, '$1');
}
