import { deadline } from '../../promises/promise';
import { addBusinessMinutes } from '../../time/business-time';
import { type Instant, isAfter } from '../../time/instant';
import { dayText } from '../day-text';
import { promiseEvidence } from '../evidence';
import { wholeDays } from '../facts';
import { type Candidate, nothing, type Rule, type Sight } from '../rule';
import type { Sentence } from '../sentence';
import type { SnapshotPromise } from '../snapshot';

/** Business minutes after its time from which a promise is overdue. */
const OVERDUE_AFTER_MINUTES = 120;

/**
 * R2: an open promise of ours was due more than two business hours ago, by the date they count on. A new date that
 * they were told of silences it, because it is the date they count on then; one they were not told of does not.
 */
export const promiseOverdue: Rule = {
  key: 'PROMISE_OVERDUE',
  version: 1,
  base: { AMBER: 100, RED: 100 },
  cooldownDays: 0,
  // As PROMISE_DUE: what we owe is owed.
  guards: ['LEFT_IN_PEACE', 'DECIDED'],
  look(sight) {
    const candidates = sight.snapshot.promises
      .filter((promise) => isPromiseOverdue(promise, sight))
      .map((promise) => overdue(promise, countedOn(promise) ?? sight.now, sight));
    return candidates.length > 0 ? { candidates } : nothing({ key: 'silence.noPromiseOverdue', params: {} });
  },
};

/** Whether two business hours have passed since the date they count on. */
export function isPromiseOverdue(promise: SnapshotPromise, { setting, now }: Sight): boolean {
  const due = countedOn(promise);
  if (due === null || promise.direction !== 'OURS' || !isAfter(now, due)) return false;
  return !isAfter(addBusinessMinutes(due, OVERDUE_AFTER_MINUTES, setting.calendar), now);
}

function countedOn(promise: SnapshotPromise): Instant | null {
  return deadline({ status: 'OPEN', ...promise });
}

function overdue(promise: SnapshotPromise, due: Instant, sight: Sight): Candidate {
  return {
    subjectKey: `promise-overdue:${promise.id}`,
    evidence: [promiseEvidence(promise)],
    since: due,
    urgency: 'RED',
    daysOverdue: wholeDays(due, sight.now),
    sentences: isMoved(promise, sight.now) ? moved(promise, due, sight) : late(promise, due, sight),
  };
}

// The date they count on has passed and its own has not: it was moved, and nobody told them.
function isMoved({ dueAt }: SnapshotPromise, now: Instant): boolean {
  return dueAt !== null && isAfter(dueAt, now);
}

function late({ text: promise, dueZone }: SnapshotPromise, due: Instant, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = dayText(due, sight, dueZone);
  return [
    { key: 'suggestion.promiseOverdue', params: { name, promise, day } },
    { key: 'suggestion.promiseOverdueShort', params: { name, day } },
    { key: 'suggestion.promiseOverdueNameless', params: { day } },
  ];
}

function moved({ text: promise, dueAt, dueZone }: SnapshotPromise, due: Instant, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = dayText(due, sight, dueZone);
  const newDay = dayText(dueAt ?? due, sight, dueZone);
  return [
    { key: 'suggestion.promiseMoved', params: { name, promise, day, newDay } },
    { key: 'suggestion.promiseMovedShort', params: { name, day, newDay } },
    { key: 'suggestion.promiseMovedNameless', params: { day, newDay } },
  ];
}
