import { type Finding, fine, wrong } from '../../checks/finding';
import { millis } from '../../time/instant';
import { wallTimeAt } from '../../time/zone-days';
import type { RecurrenceAnchor } from '../../vocabulary/recurrence';
import type { ReminderDue } from '../reminder';
import { readRule } from './read-rule';
import { type RecurrenceRule, writeRule } from './rule';
import { firstDate } from './rule-dates';
import { dueOn, type SeriesStart, seriesStart, startDate } from './series';

/** A recurrence as somebody gives it. */
export interface GivenRecurrence {
  /** Value of an RRULE (RFC 5545). */
  readonly rule: string;
  readonly anchor: RecurrenceAnchor;
}

/** A series in order, with its first occurrence. */
export interface StartedSeries {
  /** Canonical text. */
  readonly rule: string;
  readonly anchor: RecurrenceAnchor;
  readonly start: SeriesStart;
  readonly due: ReminderDue;
}

/**
 * The series of a recurrence that begins when a reminder is due, with the first occurrence: of a FIXED one the first day
 * from there on that the rule has, of an AFTER_COMPLETION one that very time. Refused (INVALID) is a rule that cannot be
 * read, that never happens, or that ends before it begins.
 * @param due in order, in a zone that is known
 */
export function startSeries(given: GivenRecurrence, due: ReminderDue): Finding<StartedSeries> {
  const { dueAt, timeZone } = due;
  const wallTime = dueAt === null ? 0 : wallTimeAt(millis(dueAt), timeZone);
  const { value: rule, problem } = readRule(given.rule, { timeZone, wallTime });
  const start = seriesStart(due);
  const as = { rule: writeRule(rule), anchor: given.anchor, start, due };
  if (problem) return { value: as, problem };
  if (rule.until !== null && rule.until < startDate(start))
    return wrong(as, 'INVALID', 'It ends before it begins. Give a later UNTIL, or an earlier first time.');
  if (given.anchor === 'AFTER_COMPLETION') return hasDays(rule) ? wrong(as, 'INVALID', `${DAYLESS}`) : fine(as);
  const first = firstDate(rule, startDate(start));
  if (first === null) return wrong(as, 'INVALID', rule.until === null ? NEVER : NEVER_UNTIL);
  if (first === startDate(start)) return fine(as);
  const begun = dueOn(first, { start, timeZone });
  const moved = { dueAt: begun.dueAt, dueDate: begun.dueDate, timeZone };
  return fine({
    ...as,
    start: seriesStart({ ...moved, dueAt: null, dueDate: first }) + start.slice(first.length),
    due: moved,
  });
}

function hasDays({ byDay, byMonth, byMonthDay }: RecurrenceRule): boolean {
  return byDay.length + byMonth.length + byMonthDay.length > 0;
}

const NEVER = 'This never happens: there is no such day. Choose another day or another distance.';
const NEVER_UNTIL = 'There is no such day before it ends. Choose a later UNTIL, or another day.';
const DAYLESS =
  'What counts from the day it is done falls on any day. Leave out BYDAY, BYMONTHDAY and BYMONTH, or use the anchor FIXED.';
