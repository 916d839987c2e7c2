import { dayAt, dateOfDay, type DayNumber } from '../../time/zone-days';
import { millis } from '../../time/instant';
import { sayDate } from '../../wording/dates';
import { wallClock } from '../../time/wall-clock';
import { promiseEvidence } from '../evidence';
import { type DeskCandidate, type DeskRule, type DeskSight, nothingToNote } from './desk-rule';
import type { DeskPromise } from './desk-snapshot';

/**
 * R22: more promises of the viewer are due on one day, today or later, than a day of theirs may hold. A day is one of the
 * zone its promise was meant in, else the workspace's. Who is away is told nothing: see `evaluateDesk`.
 */
export const promiseOverload: DeskRule = {
  key: 'PROMISE_OVERLOAD',
  version: 1,
  needs: 'promises',
  look(sight) {
    const limit = sight.desk.promisesPerDay;
    const full = [...byDay(sight)].filter(([, promises]) => promises.length > limit).sort(([a], [b]) => a - b);
    if (full.length === 0) return nothingToNote({ key: 'silence.noFullDay', params: { limit } });
    return { candidates: full.map(([day, promises]) => note(day, promises, sight)) };
  },
};

function byDay({ desk, setting, now }: DeskSight): ReadonlyMap<DayNumber, readonly DeskPromise[]> {
  const { zone } = setting.calendar;
  const days = new Map<DayNumber, DeskPromise[]>();
  for (const promise of [...(desk.promises ?? [])].sort(soonestFirst)) {
    const day = dayAt(millis(promise.dueAt), promise.dueZone ?? zone);
    if (day >= dayAt(millis(now), promise.dueZone ?? zone)) days.set(day, [...(days.get(day) ?? []), promise]);
  }
  return days;
}

function soonestFirst(a: DeskPromise, b: DeskPromise): number {
  return millis(a.dueAt) - millis(b.dueAt) || (a.id < b.id ? -1 : 1);
}

function note(day: DayNumber, promises: readonly DeskPromise[], { desk, setting, now }: DeskSight): DeskCandidate {
  const date = dateOfDay(day);
  const said = sayDate(setting.language, date, wallClock(now, setting.readerZone).date);
  const params = { n: promises.length, limit: desk.promisesPerDay, day: said };
  return {
    subjectKey: `promises:${date}`,
    evidence: promises.map(promiseEvidence),
    since: promises[0]?.dueAt ?? now,
    urgency: 'AMBER',
    sentences: [{ key: 'desk.promiseOverload', params }],
  };
}
