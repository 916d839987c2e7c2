import { describe, expect, it } from '@jest/globals';
import { evaluate, type RuleKey, type SnapshotPromise } from '../../index';
import { aPromise, aSetting, aSnapshot, NOW } from '../testing/a-snapshot';

const rule = (promise: Partial<SnapshotPromise>, now = NOW, holidays: string[] = []) => {
  const setting = aSetting();
  const snapshot = aSnapshot({ promises: [aPromise(promise)] });
  return evaluate(snapshot, { ...setting, calendar: { ...setting.calendar, holidays } }, now).fired[0];
};

// 23 November 2026 is a Monday, ten o'clock in Berlin.
describe('promises of ours', () => {
  it.each<[string, Partial<SnapshotPromise>, RuleKey | undefined]>([
    ['due by the end of tomorrow', { dueAt: '2026-11-24T16:00:00Z' }, 'PROMISE_DUE'],
    ['due after that', { dueAt: '2026-11-24T16:00:01Z' }, undefined],
    ['due just now', { dueAt: NOW }, 'PROMISE_DUE'],
    ['due one hour ago', { dueAt: '2026-11-23T08:00:00Z' }, 'PROMISE_DUE'],
    ['due two open hours ago, over the weekend', { dueAt: '2026-11-20T15:00:00Z' }, 'PROMISE_OVERDUE'],
    ['due a minute less than that', { dueAt: '2026-11-20T15:01:00Z' }, 'PROMISE_DUE'],
    ['without a date', { dueAt: null }, 'PROMISE_DUE'],
    ['theirs', { direction: 'THEIRS', dueAt: '2026-11-20T09:00:00Z' }, undefined],
    ['moved, and they were told', { dueAt: '2026-12-01T09:00:00Z', originalDueAt: '2026-11-20T09:00:00Z' }, undefined],
    [
      'moved, and nobody told them',
      { dueAt: '2026-12-01T09:00:00Z', originalDueAt: '2026-11-20T09:00:00Z', movedUntold: true },
      'PROMISE_OVERDUE',
    ],
  ])('%s: %s', (_name, promise, expected) => {
    expect(rule(promise)?.rule).toBe(expected);
  });

  it.each([
    ['Friday after hours', '2026-11-20T22:00:00Z', '2026-11-23T16:00:00Z'],
    ['the day before two holidays', '2026-12-23T09:00:00Z', '2026-12-28T16:00:00Z'],
    ['Friday before the clocks change', '2026-03-27T09:00:00Z', '2026-03-30T15:00:00Z'],
  ])('are due by the end of the next business day, seen on %s', (_name, now, end) => {
    const holidays = ['2026-12-24', '2026-12-25'];
    const later = new Date(Date.parse(end) + 1).toISOString();
    expect([rule({ dueAt: end }, now, holidays)?.rule, rule({ dueAt: later }, now, holidays)]).toEqual([
      'PROMISE_DUE',
      undefined,
    ]);
  });

  it.each<[Partial<SnapshotPromise>, string]>([
    [
      { dueAt: '2026-11-24T09:00:00Z' },
      'Oliver: we promised “send the revised offer” for tomorrow. Keep it, or agree on another date.',
    ],
    [{ dueAt: null }, 'Oliver: we promised “send the revised offer” without a date (Mon 16 Nov). Agree on one.'],
    [
      { dueAt: '2026-11-18T09:00:00Z' },
      'Oliver: “send the revised offer” was promised for Wed 18 Nov. Keep it, or agree on another date.',
    ],
    [
      { dueAt: '2026-12-01T09:00:00Z', originalDueAt: '2026-11-18T09:00:00Z', movedUntold: true },
      'Oliver: “send the revised offer” was promised for Wed 18 Nov. Say that it is now for Tue 1 Dec.',
    ],
    [
      { dueAt: '2026-11-19T02:00:00Z', dueZone: 'America/New_York' },
      'Oliver: “send the revised offer” was promised for Wed 18 Nov. Keep it, or agree on another date.',
    ],
    [
      { dueAt: '2026-11-24T09:00:00Z', text: 'x'.repeat(120) },
      'Oliver: a promise of ours is for tomorrow. Keep it, or agree on another date.',
    ],
  ])('are spoken of', (promise, text) => {
    expect(rule(promise)?.text).toBe(text);
  });

  it('weigh more the longer they are late, up to ten days', () => {
    const score = (dueAt: string) => rule({ dueAt })?.score;
    expect(['2026-11-24T09:00:00Z', '2026-11-20T09:00:00Z', '2026-11-01T09:00:00Z'].map(score)).toEqual([95, 113, 120]);
  });

  it('stand on the promise, and lead to where it was made', () => {
    const promise = aPromise({ dueAt: NOW });
    expect(evaluate(aSnapshot({ promises: [promise] }), aSetting(), NOW).fired[0]).toMatchObject({
      subjectKey: `promise:${promise.id}`,
      evidence: [
        {
          kind: 'PROMISE',
          id: promise.id,
          at: promise.source.occurredAt,
          text: 'send the revised offer',
          interaction: promise.source.id,
        },
      ],
      step: { channel: 'PHONE', text: 'Call' },
    });
  });

  it('are owed though we just spoke, they do not answer and nobody may call', () => {
    const snapshot = aSnapshot({
      promises: [aPromise({ dueAt: NOW })],
      channels: [],
      planned: [{ id: 'p', at: '2026-11-24T09:00:00Z' }],
      pulse: { lastTwoWayAt: NOW, lastTwoWayInteractionId: 'i', unansweredOutbound: 5, outbound30Days: 50 },
    });
    expect(evaluate(snapshot, aSetting(), NOW).fired[0]).toMatchObject({
      rule: 'PROMISE_DUE',
      step: { channel: null, text: 'Note what was done' },
    });
  });
});
