import { Temporal } from 'temporal-polyfill';
import { type Calendar, type Naming, patternOf, WORD_BEGINS, WORD_ENDS } from './calendar';
import { numberOf } from './clocks';
import { type Writing, writtenOn } from './heard-date';
import { LAST_DAYS, MEANINGS, type Said } from './meanings';

/** A day that a sentence names, before the small words and times beside it are read. */
export interface NamedDay {
  readonly from: number;
  readonly to: number;
  readonly day: Temporal.PlainDate;
  readonly time: string | null;
  /** Of a stretch that `day` begins. */
  readonly last?: Temporal.PlainDate | undefined;
  /** Of a span the last day is meant, so that "before" it is not the day before. */
  readonly is: 'WEEKDAY' | 'DATE' | 'SPAN';
}

const SPANS = /^(?:END_|IN_|TODAY)/;

/** The days that a sentence names in the words of one language; they may lie over each other. */
export function readDays(sentence: string, calendar: Calendar, writing: Writing): readonly NamedDay[] {
  // `search` is asked first because `matchAll` copies a pattern before it knows that nothing matches.
  const named = patternsOf(calendar).filter(([, says]) => sentence.search(says) >= 0);
  return named.flatMap(([naming, says]) =>
    [...sentence.matchAll(says)].flatMap((match) => {
      const meant = meantBy(naming, match.groups ?? {}, calendar, writing);
      if (meant === null) return [];
      const isMoment = meant instanceof Temporal.PlainDateTime;
      return [
        {
          from: match.index,
          to: match.index + match[0].length,
          day: isMoment ? meant.toPlainDate() : meant,
          last: LAST_DAYS[naming]?.(writtenOn(writing).toPlainDate(), writing),
          time: isMoment ? meant.toPlainTime().toString().slice(0, 5) : null,
          is: SPANS.test(naming) ? ('SPAN' as const) : naming === 'WEEKDAY' ? ('WEEKDAY' as const) : ('DATE' as const),
        },
      ];
    }),
  );
}

const PATTERNS = new Map<Calendar, readonly (readonly [Naming, RegExp])[]>();

function patternsOf(calendar: Calendar): readonly (readonly [Naming, RegExp])[] {
  const made = PATTERNS.get(calendar);
  if (made !== undefined) return made;
  const patterns = calendar.namings.map(
    ([naming, says]) => [naming, patternOf(calendar, says, 'giu', [WORD_BEGINS, WORD_ENDS])] as const,
  );
  PATTERNS.set(calendar, patterns);
  return patterns;
}

function meantBy(
  naming: Naming,
  groups: Readonly<Record<string, string | undefined>>,
  calendar: Calendar,
  writing: Writing,
): Temporal.PlainDate | Temporal.PlainDateTime | null {
  const said: Said = {
    count: numberOf(groups['n'], calendar) ?? 1,
    weekday: named(calendar.weekdays, groups['w'] ?? groups['two']),
    month: named(calendar.months, groups['m']),
    day: Number(groups['d'] ?? 0),
  };
  return MEANINGS[naming](writtenOn(writing).toPlainDate(), said, writing);
}

/** What a name or its first letters mean; 0 when nothing was named. */
function named(names: Readonly<Record<string, number>>, said: string | undefined): number {
  if (said === undefined) return 0;
  const begins = said.toLowerCase();
  return names[begins] ?? Object.entries(names).find(([name]) => name.startsWith(begins))?.[1] ?? 0;
}
