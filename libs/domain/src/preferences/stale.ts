import { type DateOnly, type Instant, millis } from '../time/instant';
import { wallClock } from '../time/wall-clock';

/** Months after which a preference wants to be confirmed again. */
const STALE_MONTHS = 12;

/** When and how long a preference holds. */
export interface PreferenceAge {
  readonly confirmedAt: Instant;
  readonly validUntil: DateOnly | null;
}

/**
 * Whether a preference is stale: not confirmed for 12 months (calendar months in UTC, 29 February counting as the
 * 28th in other years; as PostgreSQL's `confirmed_at + interval '12 months' <= now`), or past `validUntil`, which is
 * still valid on that day in `zone` (the contact's, else the workspace's).
 */
export function isStale({ confirmedAt, validUntil }: PreferenceAge, now: Instant, zone: string): boolean {
  return millis(now) >= monthsLater(confirmedAt, STALE_MONTHS) || isPast(validUntil, now, zone);
}

/** Whether the last day a preference holds is over in `zone`; one without such a day never ends. */
export function isPast(validUntil: DateOnly | null, now: Instant, zone: string): boolean {
  return validUntil !== null && wallClock(now, zone).date > validUntil;
}

function monthsLater(instant: Instant, months: number): number {
  const date = new Date(millis(instant));
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, lastDay));
}
