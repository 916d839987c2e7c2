import { Temporal } from 'temporal-polyfill';
import { DUE_YEARS } from '../../checks/limits';
import { type DateOnly, type Instant, isAfter, laterOf, millis } from '../../time/instant';
import { dateOfDay, dayAt, dayNumber } from '../../time/zone-days';
import type { ReminderDue } from '../reminder';
import type { Frequency } from '../../vocabulary/recurrence';
import type { RecurrenceRule } from './rule';
import { countDates, ruleDates } from './rule-dates';
import { dueInstant, dueOn, type Occurrence, type Series, startDate } from './series';

/** An occurrence as a reminder has it. */
export interface CurrentOccurrence extends ReminderDue {
  readonly occurrence: number;
}

/**
 * What follows an occurrence that is closed now; null when it was the last. FIXED: the first of the series that lies
 * after now and after the one just closed; those missed between the two count, and do not come up. AFTER_COMPLETION: the
 * rule's distance from the day on which it was closed, at the same wall time; a month or year without that day gives
 * its last one.
 * @param closed instants of occurrences that were closed before: none of them comes again
 */
export function nextOccurrence(
  series: Series,
  current: CurrentOccurrence,
  now: Instant,
  closed: readonly Instant[] = [],
): Occurrence | null {
  const done = new Set([dueInstant(current), ...closed].map(millis));
  const free = ({ at }: { readonly at: Instant }) => !done.has(millis(at));
  if (series.anchor === 'FIXED')
    return find(following(series, current, now), (one) => isAfter(one.at, now) && free(one));
  return find(afterCompletion(series, current, now), free);
}

/**
 * The next occurrences, at most `most`, as they come up when each is done on its day, and this one on its day or now,
 * whichever is later.
 */
export function upcoming(series: Series, current: CurrentOccurrence, now: Instant, most: number): Occurrence[] {
  const found: Occurrence[] = [];
  let last: CurrentOccurrence = current;
  while (found.length < most) {
    const next = nextOccurrence(series, last, laterOf(now, dueInstant(last)) ?? now);
    if (next === null) break;
    found.push(next);
    last = next;
  }
  return found;
}

function find(from: Iterable<Occurrence>, fits: (one: Occurrence) => boolean): Occurrence | null {
  for (const one of from) if (fits(one)) return one;
  return null;
}

/**
 * The occurrences of a fixed series after one of it, each instant once even where the clocks skip a day. Of those that
 * were missed, the ones days away from both ends are counted by their dates: a thousand of them ask no clock.
 */
function* following(series: Series, current: CurrentOccurrence, now: Instant): Generator<Occurrence, void> {
  const { rule, timeZone } = series;
  let { occurrence } = current;
  let last = millis(dueInstant(current));
  const day = dayAt(last, timeZone);
  const near = dateOfDay(day + 2);
  const lately = dateOfDay(dayAt(millis(now), timeZone) - 2);
  for (const date of datesAround(series, dateOfDay(day - 2), near, lately)) {
    if (typeof date === 'number') {
      occurrence += date;
      continue;
    }
    const due = dueOn(date, series);
    if (millis(due.at) <= last) continue;
    last = millis(due.at);
    occurrence += 1;
    if (rule.count !== null && occurrence > rule.count) return;
    yield { ...due, occurrence };
  }
}

/** The dates of a series after a day: in place of those between `near` and `lately`, how many they are. */
function* datesAround(
  { rule, start }: Series,
  after: DateOnly,
  near: DateOnly,
  lately: DateOnly,
): Generator<DateOnly | number, void> {
  const begin = startDate(start);
  if (near >= lately) return yield* ruleDates(rule, begin, after);
  for (const date of ruleDates(rule, begin, after)) {
    if (date > near) break;
    yield date;
  }
  yield countDates(rule, begin, near, lately);
  yield* ruleDates(rule, begin, dateOfDay(dayNumber(lately) - 1));
}

const UNITS: Readonly<Record<Frequency, 'days' | 'weeks' | 'months' | 'years'>> = {
  DAILY: 'days',
  WEEKLY: 'weeks',
  MONTHLY: 'months',
  YEARLY: 'years',
};

function* afterCompletion(series: Series, current: CurrentOccurrence, now: Instant): Generator<Occurrence, void> {
  const { rule, timeZone } = series;
  const occurrence = current.occurrence + 1;
  if (rule.count !== null && occurrence > rule.count) return;
  const today = dateOfDay(dayAt(millis(now), timeZone));
  for (const date of stepsFrom(today, rule)) yield { ...dueOn(date, series), occurrence };
}

function* stepsFrom(date: DateOnly, { freq, interval, until }: RecurrenceRule): Generator<DateOnly, void> {
  const from = Temporal.PlainDate.from(date);
  for (let steps = 1; ; steps += 1) {
    const next = from.add({ [UNITS[freq]]: steps * interval });
    if (next.year > DUE_YEARS.last || (until !== null && next.toString() > until)) return;
    yield next.toString();
  }
}
