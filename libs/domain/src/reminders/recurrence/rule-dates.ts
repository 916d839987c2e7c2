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
  const dates = datesOf(rule, start);
  const last = rule.until ?? `${DUE_YEARS.last}-12-31`;
  for (let at = after; ;) {
    const next = nextOf(dates, at);
    if (next === null || next > last) return;
    yield next;
    at = next;
  }
}

/** How many dates a rule that begins with `start` has between two days, both left out: those of a year at once, for speed. */
export function countDates(rule: RecurrenceRule, start: DateOnly, after: DateOnly, before: DateOnly): number {
  const dates = datesOf(rule, start);
  const until = Temporal.PlainDate.from(rule.until ?? before).add({ days: 1 });
  const end = until.toString() < before ? until : Temporal.PlainDate.from(before);
  let from = Temporal.PlainDate.from(after).add({ days: 1 });
  let count = 0;
  while (Temporal.PlainDate.compare(from, end) < 0) {
    const year = from.add({ years: 1 });
    const to = Temporal.PlainDate.compare(year, end) < 0 ? year : end;
    const last = to.subtract({ days: 1 });
    count += dates.between(midnight(from.toString()), midnight(last.toString()), true).length;
    from = to;
  }
  return count;
}

function datesOf(rule: RecurrenceRule, start: DateOnly): RRuleTemporal<Temporal.ZonedDateTime> {
  return new RRuleTemporal({
    rruleString: writeRule({ ...rule, count: null, until: null }),
    dtstart: midnight(start),
    maxIterations: MOST_STEPS,
    temporal: Temporal,
  });
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
