import { addBusinessDays } from '../../time/business-time';
import { type Instant, instantOf, isAfter, laterOf, millis } from '../../time/instant';
import { dayAt, startOfDay } from '../../time/zone-days';
import { attemptsOf, heardSince, reachedThem } from '../attempts';
import { dayText } from '../day-text';
import { promiseEvidence } from '../evidence';
import { wholeDays } from '../facts';
import { type Candidate, nothing, type Rule, type Sight } from '../rule';
import type { Sentence } from '../sentence';
import type { SnapshotPromise } from '../snapshot';

/** How long what they promised is waited for beyond its time. */
const GRACE_BUSINESS_DAYS = 2;
/** How long after a reminder nothing more is said, and how many are enough. */
const BETWEEN_BUSINESS_DAYS = 5;
const REMINDERS = 2;

interface Due extends SnapshotPromise {
  readonly dueAt: Instant;
}

/**
 * R3: they promised something, two business days have passed since its time, and nothing came in since the day it was
 * due. Whatever we sent or left for them since then counts as a reminder, because nobody knows that it was none: two are
 * enough, and five business days lie between them.
 */
export const theirPromise: Rule = {
  key: 'THEIR_PROMISE',
  version: 1,
  base: { AMBER: 60, RED: 60 },
  cooldownDays: 3,
  guards: ['NO_CHANNEL', 'LEFT_IN_PEACE', 'JUST_SPOKE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED', 'CEILING'],
  look(sight) {
    const { snapshot } = sight;
    const late = snapshot.promises.flatMap((promise) => dueOf(promise)).filter((promise) => isLate(promise, sight));
    if (late.length === 0) return nothing({ key: 'silence.nothingOfTheirs', params: {} });
    const zone = sight.setting.calendar.zone;
    const open = late.filter(({ dueAt }) => !heardSince(snapshot, dayOf(dueAt, zone)));
    if (open.length === 0) return nothing({ key: 'silence.heardSince', params: {} });
    const reminded = open.map((promise) => ({ promise, at: remindersSince(promise, sight) }));
    const few = reminded.filter(({ at }) => at.length < REMINDERS);
    if (few.length === 0) return nothing({ key: 'silence.remindedTwice', params: {} });
    const again = few.filter(({ at }) => !isAfter(nextAt(at, sight), sight.now));
    if (again.length === 0) {
      const until = few.map(({ at }) => nextAt(at, sight)).reduce((a, b) => (isAfter(a, b) ? b : a));
      return nothing({ key: 'silence.remindedLately', params: { day: dayText(until, sight) } }, until);
    }
    return { candidates: again.map(({ promise }) => ask(promise, sight)) };
  },
};

function dueOf(promise: SnapshotPromise): readonly Due[] {
  return promise.direction === 'THEIRS' && promise.dueAt !== null ? [{ ...promise, dueAt: promise.dueAt }] : [];
}

function isLate({ dueAt }: Due, { setting, now }: Sight): boolean {
  return !isAfter(addBusinessDays(dueAt, GRACE_BUSINESS_DAYS, setting.calendar), now);
}

function dayOf(at: Instant, zone: string): Instant {
  return instantOf(startOfDay(dayAt(millis(at), zone), zone));
}

function remindersSince({ dueAt }: Due, { snapshot }: Sight): readonly Instant[] {
  return attemptsOf(snapshot)
    .filter((attempt) => reachedThem(attempt) && isAfter(attempt.occurredAt, dueAt))
    .map(({ occurredAt }) => occurredAt);
}

function nextAt(reminders: readonly Instant[], { setting, now }: Sight): Instant {
  const last = reminders.reduce<Instant | null>(laterOf, null);
  return last === null ? now : addBusinessDays(last, BETWEEN_BUSINESS_DAYS, setting.calendar);
}

function ask(promise: Due, sight: Sight): Candidate {
  return {
    subjectKey: `promise:${promise.id}`,
    evidence: [promiseEvidence(promise)],
    since: promise.dueAt,
    urgency: 'AMBER',
    daysOverdue: wholeDays(promise.dueAt, sight.now),
    sentences: sentences(promise, sight),
  };
}

function sentences({ text: promise, dueAt, dueZone }: Due, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = dayText(dueAt, sight, dueZone);
  return [
    { key: 'suggestion.theirPromise', params: { name, promise, day } },
    { key: 'suggestion.theirPromiseShort', params: { name, day } },
    { key: 'suggestion.theirPromiseNameless', params: { day } },
  ];
}
