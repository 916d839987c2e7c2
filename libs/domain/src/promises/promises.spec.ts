import { describe, expect, it } from '@jest/globals';
import {
  brokenStatus,
  Check,
  isOverdue,
  keptStatus,
  PROMISE_STATUSES,
  type PromiseState,
  releasedStatus,
  renegotiated,
  toldAt,
} from '../index';

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T12:00:00.000Z`;
const NOW = day(8);
const promise = (over: Partial<PromiseState> = {}): PromiseState => ({
  status: 'OPEN',
  dueAt: day(10),
  originalDueAt: null,
  movedUntold: false,
  ...over,
});
const move = (from: PromiseState, dueAt: string, told: string | null, now = NOW) => {
  const check = Check.start();
  const state = renegotiated(check, from, { dueAt, toldAt: told }, now);
  return { state, refused: check.reasons.map(({ code, field }) => [code, ...field].join(' ')) };
};

describe('keeping a promise', () => {
  it.each<[string, PromiseState, string, string]>([
    ['before it is due', promise(), day(9), 'KEPT'],
    ['at the instant it is due', promise(), day(10), 'KEPT'],
    ['after it was due', promise(), day(11), 'KEPT_LATE'],
    ['without a date', promise({ dueAt: null }), day(28), 'KEPT'],
    ['after a move the customer knew of', move(promise(), day(15), day(7)).state, day(14), 'KEPT'],
    ['after a move they did not know of', move(promise(), day(15), null).state, day(14), 'KEPT_LATE'],
    ['by the first date although it was moved', move(promise(), day(15), null).state, day(10), 'KEPT'],
    ['later than the date it was moved to', move(promise(), day(15), day(7)).state, day(16), 'KEPT_LATE'],
  ])('%s', (_name, state, keptAt, expected) => {
    expect(keptStatus(state, keptAt).value).toBe(expected);
  });
});

describe('ending a promise', () => {
  it.each(PROMISE_STATUSES)('is possible only while it is open: %s', (status) => {
    const codes = [
      keptStatus(promise({ status }), NOW),
      brokenStatus(promise({ status })),
      releasedStatus(promise({ status })),
    ];
    const expected = status === 'OPEN' ? undefined : 'WRONG_STATE';
    expect(codes.map(({ problem }) => problem?.code)).toEqual([expected, expected, expected]);
  });

  it('breaks or releases it', () => {
    expect([brokenStatus(promise()).value, releasedStatus(promise()).value]).toEqual(['BROKEN', 'RELEASED']);
  });
});

describe('isOverdue', () => {
  it.each<[string, Partial<PromiseState>, string, boolean]>([
    ['due', {}, day(10), false],
    ['past due', {}, day(11), true],
    ['kept', { status: 'KEPT' }, day(11), false],
    ['without a date', { dueAt: null }, day(11), false],
  ])('of one %s', (_name, over, now, expected) => {
    expect(isOverdue(promise(over), now)).toBe(expected);
  });
});

describe('renegotiated', () => {
  it('keeps the record open with its first date', () => {
    const once = move(promise(), day(15), day(7)).state;
    const twice = move(once, day(20), day(8)).state;
    expect(twice).toEqual({ status: 'OPEN', dueAt: day(20), originalDueAt: day(10), movedUntold: false });
  });

  it.each<[string, PromiseState, string | null, string, boolean]>([
    ['nobody told', promise(), null, NOW, true],
    ['told in time', promise(), day(7), NOW, false],
    ['told at the date itself', promise(), day(10), day(12), false],
    ['told when it was late already', promise(), day(11), day(12), true],
    ['told of a second move before the first date', move(promise(), day(15), null).state, day(8), NOW, false],
    ['told of a second move after the first date', move(promise(), day(15), null).state, day(11), day(12), true],
    ['no date before', promise({ dueAt: null }), null, NOW, false],
  ])('knows whether the customer was left in the dark: %s', (_name, from, told, now, expected) => {
    expect(move(from, day(20), told, now).state.movedUntold).toBe(expected);
  });

  it.each<[string, PromiseState, string, string | null, string[]]>([
    ['one that ended', promise({ status: 'KEPT' }), day(15), null, ['WRONG_STATE']],
    ['a date that has passed', promise(), day(7), null, ['INVALID dueAt']],
    ['the same date', promise(), day(10), null, ['INVALID dueAt']],
    ['a date when nobody is there to keep it', promise(), '2200-01-01T00:00:00.000Z', null, ['INVALID dueAt']],
    ['a telling that lies ahead', promise(), day(15), day(9), ['INVALID customerToldAt']],
  ])('refuses %s', (_name, from, dueAt, told, expected) => {
    expect(move(from, dueAt, told).refused).toEqual(expected);
  });
});

describe('toldAt', () => {
  const call = { status: 'COMPLETED', direction: 'OUTBOUND', twoWay: false, occurredAt: day(5) } as const;
  it.each([
    ['as said', day(4), call, day(4)],
    ['at our call', null, call, day(5)],
    ['not at a planned call', null, { ...call, status: 'PLANNED' } as const, null],
    ['not at their message', null, { ...call, direction: 'INBOUND' } as const, null],
    ['never', null, null, null],
  ])('is %s', (_name, said, telling, expected) => {
    expect(toldAt(said, telling)).toBe(expected);
  });
});
