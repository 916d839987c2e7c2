import { readerZone } from '../i18n/reader';

export type TimeLook = 'relative' | 'date' | 'day' | 'short' | 'time' | 'full';

/** Milliseconds of a day of 24 hours. */
export const DAY_MS = 86_400_000;

/** Another year than this one is named. */
const yearOfAnother = (at: Date, now: Date, timeZone?: string): Intl.DateTimeFormatOptions => {
  const of = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone });
  return of.format(at) === of.format(now) ? {} : { year: 'numeric' };
};

const FORMATS: Record<Exclude<TimeLook, 'relative' | 'short'>, Intl.DateTimeFormatOptions> = {
  date: { day: 'numeric', month: 'short' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  time: { timeStyle: 'short' },
  full: { dateStyle: 'full', timeStyle: 'short' },
};

/** Days from `from` to `to` on the calendar of `zone`, else the reader's; negative for the past. */
export function calendarDays(from: Date, to: Date, zone = readerZone()): number {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  return Math.round((Date.parse(day.format(to)) - Date.parse(day.format(from))) / DAY_MS);
}

function relative(at: Date, now: Date, locale: string, zone?: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const minutes = Math.trunc((at.getTime() - now.getTime()) / 60_000);
  if (Math.abs(minutes) < 60) return words.format(minutes, 'minute');
  const days = calendarDays(now, at, zone);
  if (days === 0) return words.format(Math.trunc(minutes / 60), 'hour');
  if (Math.abs(days) < 14) return words.format(days, 'day');
  if (Math.abs(days) < 60) return words.format(Math.trunc(days / 7), 'week');
  return Math.abs(days) < 365
    ? words.format(Math.trunc(days / 30), 'month')
    : words.format(Math.trunc(days / 365), 'year');
}

/** "Today 09:12", "6 Nov", and with the year where the day and month alone could be taken for another one. */
function short(at: Date, now: Date, locale: string, timeZone?: string): string {
  if (calendarDays(now, at, timeZone) === 0) {
    const today = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day');
    const time = new Intl.DateTimeFormat(locale, { ...FORMATS.time, timeZone }).format(at);
    return `${today.charAt(0).toLocaleUpperCase(locale)}${today.slice(1)} ${time}`;
  }
  const year = Math.abs(calendarDays(now, at, timeZone)) > 300 ? ({ year: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(locale, { ...FORMATS.date, ...year, timeZone }).format(at);
}

/** An instant in words, in a locale and by the clocks of a zone, else the reader's. */
export function timeText(at: Date, now: Date, look: TimeLook, locale: string, zone = readerZone()): string {
  if (look === 'relative') return relative(at, now, locale, zone);
  if (look === 'short') return short(at, now, locale, zone);
  const more = look === 'date' || look === 'day' ? yearOfAnother(at, now, zone) : {};
  return new Intl.DateTimeFormat(locale, { ...FORMATS[look], ...more, timeZone: zone }).format(at);
}
