import { describe, expect, it } from '@jest/globals';
import {
  Check,
  CHANNELS,
  checkInteraction,
  defaultStatus,
  FEELINGS,
  type InteractionFacts,
  mayReplaceFeeling,
  observedFeeling,
  OUTCOMES,
  outcomesFor,
} from '../index';

const NOW = '2026-11-22T09:00:00.000Z';

describe('defaultStatus', () => {
  it.each([
    ['2026-11-22T08:59:00.000Z', 'COMPLETED'],
    [NOW, 'COMPLETED'],
    ['2026-11-22T09:02:00.000Z', 'COMPLETED'],
    ['2026-11-22T09:02:00.001Z', 'PLANNED'],
    ['2027-01-01T00:00:00.000Z', 'PLANNED'],
  ])('at %s is %s', (occurredAt, expected) => {
    expect(defaultStatus(occurredAt, NOW)).toBe(expected);
  });
});

describe('outcomesFor', () => {
  it.each([...CHANNELS, null])('gives outcomes to calls only: %s', (channel) => {
    expect(outcomesFor(channel)).toEqual(channel === 'PHONE' || channel === 'VIDEO' ? OUTCOMES : []);
  });
});

describe('checkInteraction', () => {
  const facts: InteractionFacts = {
    channel: 'PHONE',
    status: 'COMPLETED',
    outcome: 'CONNECTED',
    occurredAt: '2026-11-22T08:00:00Z',
    endedAt: null,
  };
  const refused = (over: Partial<InteractionFacts>) => {
    const check = Check.start();
    checkInteraction(check, { ...facts, ...over }, NOW);
    return check.reasons.map(({ code, field }) => `${code} ${field.join('.')}`).join();
  };

  it.each<[string, Partial<InteractionFacts>, string]>([
    ['a call that connected', {}, ''],
    ['a call not held because nobody answered', { status: 'NOT_HELD', outcome: 'NO_ANSWER' }, ''],
    ['the year 1900', { occurredAt: '1900-01-01T00:00:00Z' }, ''],
    ['before 1900', { occurredAt: '1899-12-31T23:59:59.999Z' }, 'INVALID occurredAt'],
    ['a plan in five years', { status: 'PLANNED', outcome: null, occurredAt: '2031-11-21T00:00:00Z' }, ''],
    [
      'a plan in six years',
      { status: 'PLANNED', outcome: null, occurredAt: '2032-11-22T00:00:00Z' },
      'INVALID occurredAt',
    ],
    ['over before it began', { occurredAt: '2026-11-23T00:00:00Z' }, 'INVALID status'],
    ['an end before the beginning', { endedAt: '2026-11-22T07:59:59Z' }, 'INVALID endedAt'],
    ['an end at the beginning', { endedAt: '2026-11-22T08:00:00Z' }, ''],
    ['an outcome of a letter', { channel: 'POST' }, 'INVALID outcome'],
    ['an outcome of a note', { channel: null }, 'INVALID outcome'],
    ['an outcome of a plan', { status: 'PLANNED' }, 'INVALID outcome'],
    ['an outcome of what was called off', { status: 'CANCELED' }, 'INVALID outcome'],
    ['two things', { channel: null, endedAt: '2026-11-22T07:00:00Z' }, 'INVALID endedAt,INVALID outcome'],
  ])('judges %s', (_name, over, expected) => {
    expect(refused(over)).toBe(expected);
  });
});

describe('feeling', () => {
  it('leaves unknown unknown', () => {
    expect(observedFeeling(null, 'MODEL').value).toEqual({ feeling: null, feelingSource: null });
    expect(observedFeeling(undefined, undefined).value.feeling).toBeNull();
  });

  it('is observed by staff unless somebody else says so', () => {
    expect(observedFeeling('WARM', null).value.feelingSource).toBe('STAFF_OBSERVED');
  });

  it('is never UPSET or DELIGHTED by a model', () => {
    expect(FEELINGS.filter((feeling) => observedFeeling(feeling, 'MODEL').problem)).toEqual(['UPSET', 'DELIGHTED']);
    expect(FEELINGS.filter((feeling) => observedFeeling(feeling, 'CUSTOMER_STATED').problem)).toEqual([]);
  });

  const by = (feelingSource: 'MODEL' | 'SURVEY' | null) =>
    ({ feeling: feelingSource && 'WARM', feelingSource }) as const;
  it.each([
    [null, 'MODEL', true],
    ['MODEL', 'MODEL', true],
    ['SURVEY', 'MODEL', false],
    ['MODEL', 'SURVEY', true],
    ['SURVEY', 'SURVEY', true],
  ] as const)('of %s may be replaced by %s: %s', (current, next, expected) => {
    expect(mayReplaceFeeling(by(current), by(next))).toBe(expected);
  });
});
