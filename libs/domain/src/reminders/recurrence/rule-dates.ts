import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { DUE_YEARS } from '../../checks/limits';
import type { DateOnly } from '../../time/instant';
import { type RecurrenceRule, writeRule } from './rule';

/** More months than lie between the first and the last year in which something may be due. */
const MOST_STEPS = (DUE_YEARS.last - DUE_YEARS.first + 1) * 12;

const midnight = (date: DateOnly) => Temporal.PlainDate.from(date).toZonedDateTime('UTC');

/**
 * The dates of a rule that begins with `start`, those after `after` in their order, up to its UNTIL and to the last year
 * in which something may be due. COUNT is left to who knows how many there were. Days alone, so that no clock is asked:
 * a date that a month or year lacks is left out (RFC 5545, 3.3.10).
 */
export function* ruleDates(rule: RecurrenceRule, start: DateOnly, after: DateOnly): Generator<DateOnly, void> {
  const dates = new RRuleTemporal({
    rruleString: writeRule({ ...rule, count: null, until: null }),
    dtstart: midnight(start),
    maxIterations: MOST_STEPS,
    temporal: Temporal,
  });
  const last = rule.until ?? `${DUE_YEARS.last}-12-31`;
  for (let at = after; ;) {
    const next = nextOf(dates, at);
    if (next === null || next > last) return;
    yield next;
    at = next;
  }
}

/** The first date from `start` on that a rule has, whatever its interval; null when it never happens. */
export function firstDate(given: RecurrenceRule, start: DateOnly): DateOnly | null {
  const rule = { ...given, interval: 1 };
  const before = Temporal.PlainDate.from(start).subtract({ days: 1 }).toString();
  return ruleDates(rule, start, before).next().value ?? null;
}

function nextOf(dates: RRuleTemporal<Temporal.ZonedDateTime>, after: DateOnly): DateOnly | null {
  try {
    return dates.next(midnight(after))?.toPlainDate().toString() ?? null;
  } catch (error) {
    // It looks no further than MOST_STEPS, and so never finds a 30 February.
    if (error instanceof Error && error.message.startsWith('Maximum iterations')) return null;
    throw error;
  }
}
