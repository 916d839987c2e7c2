import { DAY_MS, type Instant, isAfter, millis } from '../time/instant';
import type { Pulse, PulseInteraction, PulsePromise } from './pulse';

/** The part of the pulse that depends on the time and is derived whenever it is read. */
export interface PulseAtRead {
  readonly openPromises: number;
  readonly overduePromises: number;
  readonly nextPlannedAt: Instant | null;
  readonly quietRatio: number | null;
}

/**
 * 1. openPromises: what we owe: OURS and OPEN, made in a NORMAL interaction.
 * 2. overduePromises: those of 1 whose dueAt is strictly before `now`.
 * 3. nextPlannedAt: the earliest occurredAt of NORMAL PLANNED interactions not before `now`.
 * 4. quietRatio: see `quietRatio`.
 */
export function pulseAtRead(
  pulse: Pick<Pulse, 'lastTwoWayAt' | 'medianGapDays'>,
  interactions: readonly Pick<PulseInteraction, 'status' | 'visibility' | 'occurredAt'>[],
  promises: readonly PulsePromise[],
  now: Instant,
): PulseAtRead {
  const owed = promises.filter(
    ({ direction, status, visibility }) => direction === 'OURS' && status === 'OPEN' && visibility === 'NORMAL',
  );
  const planned = interactions
    .filter(({ status, visibility }) => status === 'PLANNED' && visibility === 'NORMAL')
    .map(({ occurredAt }) => occurredAt)
    .filter((at) => !isAfter(now, at))
    .sort((a, b) => millis(a) - millis(b));
  return {
    openPromises: owed.length,
    overduePromises: owed.filter(({ dueAt }) => dueAt !== null && isAfter(now, dueAt)).length,
    nextPlannedAt: planned[0] ?? null,
    quietRatio: quietRatio(pulse.lastTwoWayAt, pulse.medianGapDays, now),
  };
}

/** Days from the last two-way contact to `now` divided by the median gap; null when either is unknown or the gap is 0. */
export function quietRatio(lastTwoWayAt: Instant | null, medianGapDays: number | null, now: Instant): number | null {
  if (lastTwoWayAt === null || medianGapDays === null || medianGapDays === 0) return null;
  return (millis(now) - millis(lastTwoWayAt)) / DAY_MS / medianGapDays;
}
