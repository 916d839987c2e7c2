import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptRate, wilsonInterval } from '../index';

const rounded = ({ low, high }: { low: number; high: number }) => [low, high].map((end) => Number(end.toFixed(4)));

describe('the Wilson interval', () => {
  // The first four are those of Newcombe 1998, table I, method 3.
  it.each([
    [81, 263, [0.2553, 0.3662]],
    [15, 148, [0.0624, 0.1605]],
    [0, 20, [0, 0.1611]],
    [1, 29, [0.0061, 0.1718]],
    [14, 20, [0.481, 0.8545]],
    [140, 200, [0.6332, 0.7593]],
    [1, 1, [0.2065, 1]],
    [20, 20, [0.8389, 1]],
  ])('of %d in %d', (successes, n, expected) => {
    expect(rounded(wilsonInterval(successes, n))).toEqual(expected);
  });

  const counts = fc
    .integer({ min: 1, max: 100_000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  it('stays within 0 and 1 and holds the share', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const { low, high } = wilsonInterval(successes, n);
        return 0 <= low && low <= successes / n && successes / n <= high && high <= 1;
      }),
    );
  });

  it('of the failures is its mirror', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const [one, other] = [wilsonInterval(successes, n), wilsonInterval(n - successes, n)];
        expect(one.low).toBeCloseTo(1 - other.high, 12);
        expect(one.high).toBeCloseTo(1 - other.low, 12);
      }),
    );
  });

  it('narrows as the same share is seen more often', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 50 }), ([successes, n], times) => {
        const [few, many] = [wilsonInterval(successes, n), wilsonInterval(successes * times, n * times)];
        return many.high - many.low < few.high - few.low;
      }),
    );
  });
});

describe('keptRate', () => {
  it('says nothing of nothing', () => {
    const none = { kept: 0, keptLate: 0, broken: 0 };
    expect(keptRate(none)).toEqual({ ...none, n: 0, rate: null, low: null, high: null });
  });

  it('counts what was late as not kept in time', () => {
    expect(keptRate({ kept: 14, keptLate: 4, broken: 2 })).toMatchObject({ n: 20, rate: 0.7 });
  });
});
