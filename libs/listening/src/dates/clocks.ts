import { type Calendar, type ClockWording, patternOf, WORD_BEGINS, WORD_ENDS } from './calendar';

/** A time of day that a sentence names. */
export interface HeardClock {
  readonly from: number;
  readonly to: number;
  /** `HH:MM`. */
  readonly time: string;
  readonly alone: boolean;
}

const NOON = 12 * 60;
const DAY = 24 * 60;
/** Nobody means the night by "at 3": from here on an hour without its half of the day is one of the morning. */
const EARLIEST_MORNING = 6 * 60;

/** The times that a sentence names, in their order, none over another: the first wording of a calendar goes first. */
export function readClocks(sentence: string, calendar: Calendar): readonly HeardClock[] {
  const found: HeardClock[] = [];
  for (const { wording, says } of patternsOf(calendar)) {
    if (sentence.search(says) < 0) continue;
    for (const match of sentence.matchAll(says)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const time = timeOf(match.groups ?? {}, wording, calendar);
      if (time === null || found.some((other) => from < other.to && other.from < to)) continue;
      found.push({ from, to, time, alone: wording.alone });
    }
  }
  return found;
}

interface ClockPattern {
  readonly wording: ClockWording;
  readonly says: RegExp;
}

const PATTERNS = new Map<Calendar, readonly ClockPattern[]>();

function patternsOf(calendar: Calendar): readonly ClockPattern[] {
  const made = PATTERNS.get(calendar);
  if (made !== undefined) return made;
  const patterns = calendar.clocks.map((wording) => ({
    wording,
    says: patternOf(calendar, wording.says, 'giu', [WORD_BEGINS, WORD_ENDS]),
  }));
  PATTERNS.set(calendar, patterns);
  return patterns;
}

/** `HH:MM` so many minutes after the hour, or before it; null when there is no such time. */
export function timeOfDay(hour: number, minutes: number, half: 'AM' | 'PM' | null): string | null {
  const said = hour * 60 + minutes;
  const isAfternoon = said < NOON && (half === 'PM' || (half === null && said > 0 && said < EARLIEST_MORNING));
  const whole = isAfternoon ? said + NOON : half === 'AM' && hour === 12 ? said - NOON : said;
  if (!(whole >= 0 && whole < DAY)) return null;
  return `${pad(Math.floor(whole / 60))}:${pad(whole % 60)}`;
}

function timeOf(
  groups: Readonly<Record<string, string | undefined>>,
  wording: ClockWording,
  calendar: Calendar,
): string | null {
  const { h, q, half, past, to, am, pm } = groups;
  if (wording.hour !== undefined) return timeOfDay(wording.hour, 0, null);
  const hour = numberOf(h, calendar) ?? Number.NaN;
  // Written as on a clock, "03:00" is the night.
  const part = am !== undefined || h?.startsWith('0') === true ? 'AM' : pm !== undefined ? 'PM' : null;
  if (half !== undefined) return timeOfDay(hour, wording.isHalfBefore === true ? -30 : 30, part);
  if (past !== undefined) return timeOfDay(hour, 15, part);
  if (to !== undefined) return timeOfDay(hour, -15, part);
  return timeOfDay(hour, Number(q ?? 0), part);
}

/** A number in digits or in the words of a calendar; null when it is none. */
export function numberOf(said: string | undefined, { numbers }: Calendar): number | null {
  if (said === undefined) return null;
  return /^\d+$/.test(said) ? Number(said) : (numbers[said.toLowerCase().replace(/\s+/g, ' ')] ?? null);
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
