import { readerZone } from '../i18n/reader';

/** An instant as a `datetime-local` input takes it, by the clocks of a zone, else the reader's. */
export function toWall(at: Date, zone = readerZone()): string {
  return secondsOn(at, zone).slice(0, 16);
}

/** The instant that a `datetime-local` input means by the reader's clocks; null when it is not complete. */
export const fromWall = (wall: string): string | null => instantIn(wall, readerZone());

/** The instant of a wall time such as `2026-11-25T12:00` in a zone, ISO 8601 in UTC; null when it cannot be read. */
export function instantIn(wall: string, zone: string | undefined): string | null {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return null;
  const near = asUtc - offset(asUtc, zone);
  return new Date(asUtc - offset(near, zone)).toISOString();
}

/** The reader's day that lies so many days from `from`, as a date input takes it. */
export function dayFrom(from: Date, days: number): string {
  const noon = new Date(`${toWall(from).slice(0, 10)}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

/** A day from `from`, at an hour of the reader's day, as an instant. */
export const dayAt = (from: Date, days: number, hour: number): string => clockOn(dayFrom(from, days), hour, 0);

/** The end of the working day on a day, or of the day itself when that hour has passed, as an instant. */
export function dueOn(from: Date, days: number): string {
  const evening = dayAt(from, days, 17);
  return Date.parse(evening) > from.getTime() ? evening : clockOn(dayFrom(from, days), 23, 59);
}

const two = (number: number) => String(number).padStart(2, '0');

function clockOn(day: string, hour: number, minute: number): string {
  return instantIn(`${day}T${two(hour)}:${two(minute)}`, readerZone()) ?? '';
}

/** How far `zone` runs ahead of UTC at that instant, in milliseconds. */
function offset(at: number, zone: string | undefined): number {
  return Date.parse(`${secondsOn(new Date(at), zone)}Z`) - Math.floor(at / 1000) * 1000;
}

// Making a formatter is slow, and a list of days asks for the same one again and again.
const formats = new Map<string | undefined, Intl.DateTimeFormat>();

function secondsOn(at: Date, timeZone: string | undefined): string {
  const look = { timeZone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'medium' } as const;
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', look);
  formats.set(timeZone, format);
  return format.format(at).replace(', ', 'T');
}
