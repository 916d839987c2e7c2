import { type DateOnly, type Instant, millis } from '../time/instant';
import { wallClock } from '../time/wall-clock';
import { dayNumber } from '../time/zone-days';

const DAY = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const DAY_OF_YEAR = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const FORMS = {
  DAY,
  DAY_OF_YEAR,
  WEEKDAY: { weekday: 'long', timeZone: 'UTC' },
  MONTH: { month: 'long', timeZone: 'UTC' },
  DAY_OF_MONTH: { day: 'numeric', month: 'long', timeZone: 'UTC' },
} as const;

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

/** The name of a day of the week, 0 Monday to 6 Sunday: "Tuesday". */
export function weekdayName(language: string, day: number): string {
  // 1 January 2024 was a Monday.
  return dates(language, 'WEEKDAY').format(Date.UTC(2024, 0, 1 + day));
}

/** The name of a month, 1 to 12: "November". */
export function monthName(language: string, month: number): string {
  return dates(language, 'MONTH').format(Date.UTC(2024, month - 1, 1));
}

/** A day that comes round every year: "3 March". A day that the month lacks is written as it is given. */
export function dayAndMonth(language: string, month: number, day: number): string {
  const said = dates(language, 'DAY_OF_MONTH').formatToParts(Date.UTC(2024, month - 1, 1));
  return said.map(({ type, value }) => (type === 'day' ? String(day) : value)).join('');
}

/** Things one after the other: "Monday, Tuesday and Friday". */
export function listOf(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
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

function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

function dates(language: string, form: keyof typeof FORMS): Intl.DateTimeFormat {
  const make = () => new Intl.DateTimeFormat(localeOf(language), FORMS[form]);
  return kept(formatters, `${language} ${form}`, make);
}

function relative(language: string): Intl.RelativeTimeFormat {
  return kept(relatives, language, () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
}
