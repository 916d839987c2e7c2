import { Temporal } from 'temporal-polyfill';
import { type DateOnly, type Instant, instantOf, millis } from '../../time/instant';
import { dayNumber, startOfDay } from '../../time/zone-days';
import type { RecurrenceAnchor } from '../../vocabulary/recurrence';
import type { ReminderDue } from '../reminder';
import type { RecurrenceRule } from './rule';

/**
 * What a series begins with: a wall time without zone (`2026-11-24T09:00:00`), or a date (`2026-11-24`) when it is one of
 * days. The zone is the reminder's.
 */
export type SeriesStart = string;

/** A reminder that comes round. */
export interface Series {
  readonly rule: RecurrenceRule;
  readonly anchor: RecurrenceAnchor;
  readonly start: SeriesStart;
  /** IANA. */
  readonly timeZone: string;
}

/** One time at which it comes up. */
export interface Occurrence extends ReminderDue {
  /** Its due instant; of a day the first one. */
  readonly at: Instant;
  /** The how-manieth of its series, from 1. */
  readonly occurrence: number;
}

/** The wall time at which a reminder is due, or its day: what a series can begin with. */
export function seriesStart({ dueAt, dueDate, timeZone }: ReminderDue): SeriesStart {
  if (dueAt === null) return dueDate ?? '';
  return Temporal.Instant.from(dueAt).toZonedDateTimeISO(timeZone).toPlainDateTime().toString();
}

/** The date a start has. */
export function startDate(start: SeriesStart): DateOnly {
  return start.slice(0, 'yyyy-mm-dd'.length);
}

/**
 * When an occurrence on a date is due. The wall time stays; one that the clocks skip is read as if they had not been put
 * forward yet, one that comes twice is its first (RFC 5545, 3.3.5; Temporal's "compatible").
 */
export function dueOn(
  date: DateOnly,
  { start, timeZone }: Pick<Series, 'start' | 'timeZone'>,
): Omit<Occurrence, 'occurrence'> {
  const time = start.slice('yyyy-mm-ddT'.length);
  if (time === '')
    return { dueAt: null, dueDate: date, timeZone, at: instantOf(startOfDay(dayNumber(date), timeZone)) };
  const { epochMilliseconds } = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone);
  const at = instantOf(epochMilliseconds);
  return { dueAt: at, dueDate: null, timeZone, at };
}

/** The due instant of a reminder; of a day its first. */
export function dueInstant({ dueAt, dueDate, timeZone }: ReminderDue): Instant {
  return dueAt === null ? instantOf(startOfDay(dayNumber(dueDate ?? ''), timeZone)) : instantOf(millis(dueAt));
}
