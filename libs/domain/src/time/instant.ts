/**
 * An instant in UTC, ISO 8601. Rules read any form a database or a client writes and compare by time, never as text;
 * the ones a rule makes have milliseconds and end in Z, as the contract's DateTime.
 */
export type Instant = string;

/** A calendar date without zone, yyyy-mm-dd. Dates compare as text. */
export type DateOnly = string;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Milliseconds since 1970 of an instant; NaN when it is none. */
export function millis(instant: Instant): number {
  return Date.parse(instant);
}

/** The instant of a number of milliseconds since 1970. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}

/** Whether `a` lies after `b`. */
export function isAfter(a: Instant, b: Instant): boolean {
  return millis(a) > millis(b);
}

/** The later of two instants where either may be missing. */
export function laterOf(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return isAfter(b, a) ? b : a;
}

interface Happening {
  readonly id: string;
  readonly occurredAt: Instant;
}

/** Orders by time, then by id, so that two at the same instant always stand in the same order. */
export function oldestFirst(a: Happening, b: Happening): number {
  return millis(a.occurredAt) - millis(b.occurredAt) || (a.id < b.id ? -1 : Number(a.id > b.id));
}
