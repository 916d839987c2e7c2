import { type DateOnly, type Instant, millis } from '../time/instant';
import { wallClock } from '../time/wall-clock';
import { dayNumber } from '../time/zone-days';

const DAY = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const DAY_OF_YEAR = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/**
 * A date as it is said among sentences: "today", "yesterday", "tomorrow"; "Mon 24 Nov" in the year of `today`; else
 * "24 Nov 2025". In the order of the language; English without a region writes the day before the month.
 */
export function sayDate(language: string, date: DateOnly, today: DateOnly): string {
  const days = dayNumber(date) - dayNumber(today);
  if (Math.abs(days) <= 1) return relative(language).format(days, 'day');
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return dates(language, sameYear ? 'DAY' : 'DAY_OF_YEAR').format(millis(`${date}T00:00:00Z`));
}

/** The date of an instant on the clocks of the reader's IANA zone, said as `sayDate` does. */
export function sayDay(language: string, at: Instant, now: Instant, zone: string): string {
  return sayDate(language, wallClock(at, zone).date, wallClock(now, zone).date);
}

/** A wall time of 24 hours, from minutes since midnight: "08:05"; 1440 is "24:00". */
export function sayTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

// Making a formatter is slow, and a page of sentences asks for the same one again and again. Whoever reads chooses the
// language: what nobody reads in any more must not pile up.
const MOST_KEPT = 200;
const formatters = new Map<string, Intl.DateTimeFormat>();
const relatives = new Map<string, Intl.RelativeTimeFormat>();

function kept<Format>(formats: Map<string, Format>, id: string, make: () => Format): Format {
  const known = formats.get(id);
  if (known !== undefined) return known;
  if (formats.size >= MOST_KEPT) formats.clear();
  const made = make();
  formats.set(id, made);
  return made;
}

function dates(language: string, form: 'DAY' | 'DAY_OF_YEAR'): Intl.DateTimeFormat {
  const locale = language === 'en' ? 'en-GB' : language;
  const make = () => new Intl.DateTimeFormat(locale, form === 'DAY' ? DAY : DAY_OF_YEAR);
  return kept(formatters, `${language} ${form}`, make);
}

function relative(language: string): Intl.RelativeTimeFormat {
  return kept(relatives, language, () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
}
