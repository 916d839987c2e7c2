import { endOfNextBusinessDay } from '../../time/business-time';
import { type Instant, isAfter } from '../../time/instant';
import { dayText } from '../day-text';
import { promiseEvidence } from '../evidence';
import { type Candidate, type Look, nothing, type Rule, type Sight } from '../rule';
import type { SnapshotPromise } from '../snapshot';
import { isPromiseOverdue } from './promise-overdue';

/**
 * R1: an open promise of ours is due by the end of the next business day, or has no date, which is asked for once.
 * Until two business hours after its time, when PROMISE_OVERDUE takes over.
 */
export const promiseDue: Rule = {
  key: 'PROMISE_DUE',
  version: 1,
  base: { AMBER: 85, RED: 85 },
  cooldownDays: 0,
  // What we owe is owed whether we spoke yesterday, whether they answer and however often we wrote; a planned call does
  // not keep it, and it may be kept without any channel.
  guards: ['LEFT_IN_PEACE', 'DECIDED'],
  look(sight) {
    const { setting, now, snapshot } = sight;
    const by = endOfNextBusinessDay(now, setting.calendar);
    const ours = snapshot.promises.filter(({ direction }) => direction === 'OURS');
    const candidates = ours
      .filter((promise) => !isPromiseOverdue(promise, sight))
      .flatMap((promise) =>
        promise.dueAt === null ? [undated(promise, sight)] : dueBy(by, promise, promise.dueAt, sight),
      );
    return candidates.length > 0 ? { candidates } : none(by, sight);
  },
};

function none(by: Instant, sight: Sight): Look {
  return nothing({ key: 'silence.noPromiseDue', params: { day: dayText(by, sight) } });
}

function dueBy(by: Instant, promise: SnapshotPromise, dueAt: Instant, sight: Sight): readonly Candidate[] {
  if (isAfter(dueAt, by)) return [];
  const { nameToUse: name } = sight.snapshot.contact;
  const day = dayText(dueAt, sight, promise.dueZone);
  return [
    {
      subjectKey: `promise:${promise.id}`,
      evidence: [promiseEvidence(promise)],
      since: promise.source.occurredAt,
      urgency: isAfter(sight.now, dueAt) ? 'RED' : 'AMBER',
      daysOverdue: 0,
      sentences: [
        { key: 'suggestion.promiseDue', params: { name, promise: promise.text, day } },
        { key: 'suggestion.promiseDueShort', params: { name, day } },
        { key: 'suggestion.promiseDueNameless', params: { day } },
      ],
    },
  ];
}

// A subject of its own: whoever does not want to give a date still wants to hear when the promise is due.
function undated(promise: SnapshotPromise, sight: Sight): Candidate {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = dayText(promise.source.occurredAt, sight);
  return {
    subjectKey: `promise-date:${promise.id}`,
    evidence: [promiseEvidence(promise)],
    since: promise.source.occurredAt,
    urgency: 'AMBER',
    daysOverdue: 0,
    once: true,
    sentences: [
      { key: 'suggestion.promiseUndated', params: { name, promise: promise.text, day } },
      { key: 'suggestion.promiseUndatedShort', params: { name, day } },
      { key: 'suggestion.promiseUndatedNameless', params: { day } },
    ],
  };
}
