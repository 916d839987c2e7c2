import { parseHours } from '@heed/domain';
import { WEEKDAY } from './weekday';

/**
 * An hour of a day: how it is counted ("17", "17:30", "17h30"), whether it is counted to 24 for sure, and which half of the
 * day is said.
 */
const HOUR =
  "(\\d{1,2})(?:[:.h](\\d{2}))?(?:\\s?(h(?![\\p{L}])|uhr|heures?|horas)|\\s?o'clock)?(?:\\s?(am|pm|a\\.m\\.|p\\.m\\.|(?:de|por) la (?:mañana|tarde|noche)|du (?:matin|soir)|de l'après-midi))?";
const edge = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}]|[/.]\\d)`, 'iu');
const SPAN = edge(
  `(?:between|from|zwischen|von|entre(?: las)?|de(?: las)?)?\\s?${HOUR}\\s?(?:-|–|and|to|till?|until|und|bis|et|à|y(?: las)?|a(?: las)?)\\s?${HOUR}`,
);
const AFTER = edge(`(?:after|past|nach|après|después de(?: las)?)\\s${HOUR}`);
const FROM = edge(
  `(?:from|not before|ab|nicht vor|à partir de|a partir de(?: las)?|dès|pas avant|desde(?: las)?|no antes de(?: las)?)\\s${HOUR}`,
);
const BEFORE = edge(`(?:before|until|vor|bis|avant|jusqu'à|antes del?(?: las)?|hasta(?: las)?)\\s${HOUR}`);
const NOT_AFTER = edge(`(?:not after|nicht nach|pas après|no después de(?: las)?)\\s${HOUR}`);
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['8-12', edge('mornings?|vormittags?|morgens|am vormittag|le matin|matinées?|por las? mañanas?')],
  ['13-18', edge('afternoons?|nachmittags?|l.après-midi|por las? tardes?')],
  ['18-21', edge('evenings?|abends?|le soir|soirs|por las? noches?')],
];
const OR = /\s(?:or|oder|ou|o)\s/iu;
const NOON = /(?<![\p{L}-])(?:noon|midday|mittags?|midi|mediodía)(?!\p{L})/giu;
/** Nobody is called earlier or later because they named one end alone. */
const [DAY_BEGINS, DAY_ENDS] = [8, 21];

/** The hours that words name as good ones, as a preference keeps them (`9-12`, `14:30-17`); null when they name none. */
export function hoursOf(words: string): string | null {
  const said = words.replace(NOON, '12');
  return readable(spanOf(said) ?? betweenOf(said) ?? fromOf(said) ?? untilOf(said) ?? partOf(said));
}

/** The hours that words name as bad ones ("before 10 or after 18": `0-10, 18-24`); null when they name none. */
export function badHoursOf(words: string): string | null {
  const said = words.replace(NOON, '12');
  // Hours of one day of the week are no hours of the others.
  if (WEEKDAY.test(said)) return null;
  const [before, after] = [clockIn(BEFORE, said, 0), clockIn(AFTER, said, 11)];
  const ends = [...(before ? [`0-${before.text}`] : []), ...(after ? [`${after.text}-24`] : [])].join(', ');
  return readable(spanOf(said) ?? (ends === '' ? partOf(said) : ends));
}

/** Only what the record can hold: no day has 75 o'clock, and none goes from nine to nine. */
function readable(hours: string | null): string | null {
  return hours === null || parseHours(hours) === null ? null : hours;
}

/** "after 10 and before 4", and "before 9 or after 5", which are two spans. */
function betweenOf(said: string): string | null {
  const after = clockIn(AFTER, said, 7);
  if (after === null) return null;
  const [early, late] = [clockIn(BEFORE, said, 6), clockIn(BEFORE, said, after.hour)];
  if (early && OR.test(said) && early.hour < after.hour)
    return `${String(early.hour > DAY_BEGINS ? DAY_BEGINS : 0)}-${early.text}, ${after.text}-${String(DAY_ENDS)}`;
  return late && late.hour > after.hour ? `${after.text}-${late.text}` : null;
}

function fromOf(said: string): string | null {
  const from = clockIn(AFTER, said, 7) ?? clockIn(FROM, said, 5);
  return from && `${from.text}-${String(from.hour < DAY_ENDS ? DAY_ENDS : 24)}`;
}

function untilOf(said: string): string | null {
  const until = clockIn(BEFORE, said, 6) ?? clockIn(NOT_AFTER, said, 11);
  return until && `${String(until.hour > DAY_BEGINS ? DAY_BEGINS : 0)}-${until.text}`;
}

function partOf(said: string): string | null {
  return PARTS.find(([, says]) => says.test(said))?.[0] ?? null;
}

function spanOf(said: string): string | null {
  const span = SPAN.exec(said);
  if (span === null) return null;
  const [from, to] = asOneDay(named(span.slice(1, 5)), named(span.slice(5, 9)));
  return `${clock(from).text}-${clock(to).text}`;
}

/** "between 2 and 4 pm" are both in the afternoon, "2 to 4" is no night, and "9 to 5" ends in the afternoon. */
function asOneDay(from: Named, to: Named): readonly [Named, Named] {
  if (from.half === null && to.half === 'PM' && from.hour < 12) return [{ ...from, half: 'PM' }, to];
  if (isSure(from) || isSure(to) || from.hour > 12 || to.hour >= 12) return [from, to];
  if (to.hour < from.hour) return [from, { ...to, half: 'PM' }];
  return to.hour <= 7
    ? [
        { ...from, half: 'PM' },
        { ...to, half: 'PM' },
      ]
    : [from, to];
}

interface Named {
  readonly hour: number;
  readonly minute: string;
  readonly half: 'AM' | 'PM' | null;
  readonly isTo24: boolean;
}

function named([hour, minute, to24, half]: readonly (string | undefined)[]): Named {
  const isLate = /^p\.?m|tarde|noche|soir|après/i.test(half ?? '');
  return {
    hour: Number(hour),
    minute: minute === undefined || minute === '00' ? '' : `:${minute}`,
    half: half === undefined ? null : isLate ? 'PM' : 'AM',
    isTo24: to24 !== undefined || hour?.startsWith('0') === true,
  };
}

function isSure({ half, isTo24 }: Named): boolean {
  return half !== null || isTo24;
}

/** Up to the hour `late`, one that may be of either half of the day is of the second. */
function clockIn(says: RegExp, said: string, late: number): { hour: number; text: string } | null {
  const found = says.exec(said);
  if (found === null) return null;
  const at = named(found.slice(1));
  return clock(!isSure(at) && at.hour <= late ? { ...at, half: 'PM' } : at);
}

function clock({ hour, minute, half }: Named): { hour: number; text: string } {
  const number = (half === null ? hour : hour % 12) + (half === 'PM' ? 12 : 0);
  return { hour: number, text: `${String(number)}${minute}` };
}
