import { dateOfDay, dayNumber, type ImportantDateKind } from '@heed/domain';
import type { HeardDate } from '../dates/heard-date';
import { type Cue, read } from '../facts/cue';
import type { HeardEvent } from '../heard';
import { asLine, clauseAround, textAt } from './clause';
import type { Telling } from './telling';
import { WEEKDAY } from './weekday';

const LONGEST_LABEL = 60;
const WEEK = 7;
const WITH_YEAR = /\d{4}/;
/** What of a death lies ahead. */
const FUNERAL =
  /(?<!\p{L})(?:funeral|burial|buried|memorial|beerdigung|beisetzung|bestattung|begräbnis|trauerfeier|obsèques|enterrement|funérailles|entierro|sepelio|velatorio)/iu;

export function eventOf(cue: Cue & { kind: 'EVENT' }, telling: Telling): HeardEvent {
  const { sentence, plain, tongue, dates } = telling;
  const clause = clauseAround(sentence, telling.heard.at);
  const kind =
    cue.date ??
    read(tongue.dates, textAt(plain, telling.heard.at)) ??
    read(tongue.dates, textAt(plain, clause)) ??
    'OTHER';
  const named = dates.find(({ last }) => last === null);
  return {
    kind,
    label: asLine(textAt(sentence, clause), LONGEST_LABEL),
    date: named === undefined ? null : dayOf(kind, named, plain),
  };
}

/** Of a death the weekday before: "died on Saturday" lies behind, where every other weekday lies ahead. */
function dayOf(kind: ImportantDateKind, { date, words }: HeardDate, plain: string): string | null {
  if (kind !== 'BEREAVEMENT' || FUNERAL.test(plain) || WITH_YEAR.test(words)) return date;
  return WEEKDAY.test(words) ? dateOfDay(dayNumber(date) - WEEK) : null;
}
