import { describe, expect, it } from '@jest/globals';
import { Check, checkCadence, DEFAULT_CADENCES, RELATIONSHIP_KINDS } from '../index';

const refusals = (idealDays: number | null, maxDays: number | null, ceilingPer30Days: number | null = null) => {
  const check = Check.start();
  checkCadence(check, { idealDays, maxDays, ceilingPer30Days });
  return check.reasons.map(({ code, field }) => `${code} ${field.join('.')}`);
};

describe('checkCadence', () => {
  it.each(RELATIONSHIP_KINDS)('finds what %s starts with in order', (kind) => {
    const { idealDays, maxDays, ceilingPer30Days } = DEFAULT_CADENCES[kind];
    expect(refusals(idealDays, maxDays, ceilingPer30Days)).toEqual([]);
  });

  it.each([
    [1, 1, []],
    [3650, 3650, []],
    [60, null, []],
    [null, null, []],
    [0, 10, ['INVALID idealDays']],
    [-1, null, ['INVALID idealDays']],
    [1.5, null, ['INVALID idealDays']],
    [3651, null, ['INVALID idealDays']],
    [10, 3651, ['INVALID maxDays']],
    [60, 59, ['INVALID maxDays']],
    [null, 60, ['INVALID maxDays']],
  ] as const)('of %p and %p days says %j', (ideal, max, expected) => {
    expect(refusals(ideal, max)).toEqual(expected);
  });

  it.each([
    [1, []],
    [100, []],
    [0, ['INVALID ceilingPer30Days']],
    [101, ['INVALID ceilingPer30Days']],
  ])('of a ceiling of %d says %j', (ceiling, expected) => {
    expect(refusals(60, 120, ceiling)).toEqual(expected);
  });
});
