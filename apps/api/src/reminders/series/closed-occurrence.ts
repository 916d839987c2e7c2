import {
  type Check,
  closedAs,
  dueInstant,
  isToDo,
  knownRule,
  nextOccurrence,
  type Occurrence,
  remindAt,
} from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { inserted, type RowDiff, updated } from '../../platform/changes/row-diff';
import type { ReminderRow } from '../reminder-row';
import { columnsOf } from './due-columns';

/** How what is next of a reminder ends; CANCELED ends all of it. */
export type Closing = 'DONE' | 'SKIPPED' | 'CANCELED';

/** What closing stands on. */
export interface ClosingScene {
  readonly actorId: string;
  /** ISO 8601 instant. */
  readonly now: string;
  /** Instants of its occurrences that were closed before. */
  readonly closed: readonly string[];
}

/**
 * The rows of a reminder that is done, skipped or called off: one that comes round keeps a record of this time and moves
 * on to the next; after its last it is done, or called off when that was skipped. Notes what speaks against it.
 */
export function closedReminder(check: Check, row: ReminderRow, as: Closing, scene: ClosingScene): (RowDiff | null)[] {
  check.take('', closedAs(row, as === 'SKIPPED' ? 'CANCELED' : as));
  if (!isToDo(row)) return [];
  if (as === 'CANCELED') return [ended(row, as, scene.now)];
  const current = currentOf(row);
  if (current === null) {
    if (as === 'SKIPPED') check.refuse('WRONG_STATE', '', 'It comes up once. Call it off instead.');
    return [ended(row, as, scene.now)];
  }
  const next = nextOccurrence(current.series, current.due, scene.now, scene.closed);
  return [
    next === null ? ended(row, as, scene.now) : movedOn(row, next),
    inserted('reminder_occurrence', {
      id: newUuid(),
      reminder_id: row.id,
      due_at: dueInstant(current.due),
      occurrence: row.occurrence,
      outcome: as,
      closed_at: scene.now,
      closed_by_id: scene.actorId,
    }),
  ];
}

/** The series of a row and where it stands; null when it comes up once. */
function currentOf(row: ReminderRow) {
  const { rrule, anchor, series_start: start, occurrence, time_zone: timeZone } = row;
  if (rrule === null || anchor === null || start === null || occurrence === null) return null;
  return { series: { rule: knownRule(rrule), anchor, start, timeZone }, due: { ...dueOf(row), occurrence } };
}

function dueOf({ due_at: dueAt, due_date: dueDate, time_zone: timeZone }: ReminderRow) {
  return { dueAt, dueDate, timeZone };
}

const AWAKE = { snoozed_until: null, reply_awaited_since: null };

function movedOn(row: ReminderRow, next: Occurrence): RowDiff | null {
  const { occurrence, at } = next;
  return updated('reminder', row, { ...columnsOf(next), occurrence, state: 'SCHEDULED', ...AWAKE, remind_at: at });
}

function ended(row: ReminderRow, as: Closing, now: string): RowDiff | null {
  const state = as === 'DONE' ? 'DONE' : 'CANCELED';
  return updated('reminder', row, { state, closed_at: now, ...AWAKE, remind_at: remindAt(dueOf(row), null) });
}
