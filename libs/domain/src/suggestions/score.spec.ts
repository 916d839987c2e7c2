import { describe, expect, it } from '@jest/globals';
import {
  byScore,
  capped,
  DAILY_CAP,
  evaluate,
  evidenceHash,
  instantOf,
  millis,
  type RuleKey,
  RULES,
  type Suggestion,
} from '../index';
import { aPromise, aSetting, aSnapshot, NOW } from './testing/a-snapshot';

const pulse = (unansweredOutbound: number) => ({
  lastTwoWayAt: instantOf(millis(NOW) - 34 * 86_400_000),
  lastTwoWayInteractionId: 'talk',
  unansweredOutbound,
});
const score = (over: Parameters<typeof aSnapshot>[0], dismissals = 0) => {
  const viewer = { memberId: 'ada', dismissals30Days: { STAY_IN_TOUCH: dismissals, PROMISE_DUE: dismissals } };
  return evaluate(aSnapshot(over), aSetting({ viewer }), NOW).fired[0]?.score;
};

describe('the score', () => {
  it.each([
    ['35, five a step of importance, one a day', score({ pulse: pulse(0), contact: { importance: 1 } }), 44],
    ['more for who matters more', score({ pulse: pulse(0), contact: { importance: 3 } }), 54],
    ['less for who dismissed it', score({ pulse: pulse(0) }, 1), 34],
    ['never less than for two dismissals', score({ pulse: pulse(0) }, 9), 19],
    ['half after two attempts, rounded down', score({ pulse: pulse(2) }), 24],
    ['whole after one', score({ pulse: pulse(1) }), 49],
    [
      'not halved for what we owe',
      score({ promises: [aPromise({ dueAt: NOW })], pulse: { unansweredOutbound: 2 } }),
      95,
    ],
  ])('is %s', (_name, actual, expected) => {
    expect(actual).toBe(expected);
  });
});

describe('the base of every rule', () => {
  /** As the product's catalogue has them; amber and red where they differ. */
  const BASES: Readonly<Partial<Record<RuleKey, number | readonly [number, number]>>> = {
    ...{ PROMISE_OVERDUE: 100, MISSED_INBOUND: 95, LOW_SCORE: 92, AFTER_NEGATIVE: [20, 90], PROMISE_DUE: 85 },
    ...{ GOOD_NEWS: 70, OWNER_CHANGE: 65, THEIR_PROMISE: 60, RENEWAL: 55, STAY_IN_TOUCH: [35, 55], NO_REPLY: 50 },
    ...{ IMPORTANT_DATE: 45, QUIET: [25, 45], THANK_YOU: 40 },
  };

  it.each(RULES.map(({ key, base }) => [key, base] as const))('is the one of %s', (key, { AMBER, RED }) => {
    const wanted = BASES[key] ?? 20;
    expect([AMBER, RED]).toEqual(typeof wanted === 'number' ? [wanted, wanted] : wanted);
  });
});

const [sample] = evaluate(aSnapshot({ promises: [aPromise({ dueAt: NOW })] }), aSetting(), NOW).fired;
const suggestion = (over: Partial<Suggestion>): Suggestion => {
  if (sample === undefined) throw new Error('The sample did not fire.');
  return { ...sample, ...over };
};

describe('the order', () => {
  it('is by score, then by what began earlier, then by id', () => {
    const list = [
      suggestion({ id: 'd', score: 1, since: '2026-01-01T00:00:00Z' }),
      suggestion({ id: 'c', score: 2, since: '2026-01-02T00:00:00Z' }),
      suggestion({ id: 'b', score: 2, since: '2026-01-01T01:00:00+01:00' }),
      suggestion({ id: 'a', score: 2, since: '2026-01-01T00:00:00.000Z' }),
    ];
    expect(list.sort(byScore).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the daily cap', () => {
  const list = Array.from({ length: 9 }, (_, at) => suggestion({ id: `s${at}`, score: at }));
  it.each([
    [0, 7],
    [3, 4],
    [7, 0],
    [12, 0],
  ])('after %d acted on shows %d', (acted, shown) => {
    const result = capped(list, acted);
    expect([result.shown.length, result.held.length]).toEqual([shown, list.length - shown]);
    expect(result.shown.map(({ score: each }) => each)).toEqual([8, 7, 6, 5, 4, 3, 2].slice(0, shown));
  });

  it('is seven a day', () => {
    expect(DAILY_CAP).toBe(7);
  });
});

describe('the hash of the evidence', () => {
  it('is the same whatever the order, and another for other records', () => {
    expect(evidenceHash(['a', 'b'])).toBe(evidenceHash(['b', 'a', 'b']));
    expect(evidenceHash(['a', 'b'])).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set([[], ['a'], ['b'], ['a', 'b'], ['ab']].map(evidenceHash)).size).toBe(5);
  });
});
