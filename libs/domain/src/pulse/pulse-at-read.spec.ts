import { describe, expect, it } from '@jest/globals';
import { pulseAtRead, type PulsePromise, quietRatio } from '../index';

const NOW = '2026-11-22T09:00:00.000Z';
const BEFORE = '2026-11-20T09:00:00.000Z';
const LATER = '2026-11-25T09:00:00.000Z';
const LATEST = '2026-11-30T09:00:00.000Z';
const promise = (over: Partial<PulsePromise> = {}): PulsePromise => ({
  direction: 'OURS',
  status: 'OPEN',
  dueAt: BEFORE,
  visibility: 'NORMAL',
  ...over,
});
const plan = (occurredAt: string, over: { visibility?: 'PRIVATE'; status?: 'CANCELED' } = {}) =>
  ({ occurredAt, status: 'PLANNED', visibility: 'NORMAL', ...over }) as const;
const quiet = { lastTwoWayAt: null, medianGapDays: null };

describe('pulseAtRead', () => {
  it('counts what we owe and what of it is overdue', () => {
    const promises = [
      promise(),
      promise({ dueAt: NOW }),
      promise({ dueAt: null }),
      promise({ direction: 'THEIRS' }),
      promise({ status: 'BROKEN' }),
      promise({ visibility: 'SENSITIVE' }),
    ];
    expect(pulseAtRead(quiet, [], promises, NOW)).toMatchObject({ openPromises: 3, overduePromises: 1 });
  });

  it.each([
    ['the earliest ahead', [plan(LATEST), plan(LATER), plan(BEFORE)], LATER],
    ['one at this instant', [plan(NOW)], NOW],
    ['none that is private', [plan(LATER, { visibility: 'PRIVATE' })], null],
    ['none that was called off', [plan(LATER, { status: 'CANCELED' })], null],
  ])('finds as next planned %s', (_name, interactions, expected) => {
    expect(pulseAtRead(quiet, interactions, [], NOW).nextPlannedAt).toBe(expected);
  });
});

describe('quietRatio', () => {
  it.each([
    [BEFORE, 4, 0.5],
    [BEFORE, 1, 2],
    [BEFORE, 0, null],
    [BEFORE, null, null],
    [null, 4, null],
  ])('from %s with a gap of %s days is %s', (lastTwoWayAt, medianGapDays, expected) => {
    expect(quietRatio(lastTwoWayAt, medianGapDays, NOW)).toBe(expected);
  });
});
