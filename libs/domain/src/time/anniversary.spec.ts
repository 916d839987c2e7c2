import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOnly, daysFrom, daysUntil, instantOf, nearestOn, nextOn, yearlyDay } from '../index';

describe('a yearly day', () => {
  it.each([
    ['later this year', 12, 24, '2026-11-22', '2026-12-24', 32],
    ['today', 11, 22, '2026-11-22', '2026-11-22', 0],
    ['next year', 11, 21, '2026-11-22', '2027-11-21', 364],
    ['over New Year', 1, 1, '2026-12-31', '2027-01-01', 1],
    ['29 February in a leap year', 2, 29, '2028-02-01', '2028-02-29', 28],
    ['29 February in another', 2, 29, '2027-02-01', '2027-02-28', 27],
    ['29 February after its 28th', 2, 29, '2027-03-01', '2028-02-29', 365],
  ])('falls next %s', (_name, month, day, today, expected, days) => {
    expect(nextOn({ month, day }, today)).toBe(expected);
    expect(daysUntil({ month, day }, today)).toBe(days);
  });

  it.each([
    ['after it', 11, 12, '2026-11-22', '2026-11-12', 10],
    ['before it', 12, 2, '2026-11-22', '2026-12-02', 10],
    ['over New Year', 12, 30, '2027-01-02', '2026-12-30', 3],
    ['on 28 February for the 29th', 2, 29, '2027-02-28', '2027-02-28', 0],
  ])('is near %s', (_name, month, day, today, expected, days) => {
    expect(nearestOn({ month, day }, today)).toBe(expected);
    expect(daysFrom({ month, day }, today)).toBe(days);
  });

  it('falls within a year, on a date that exists', () => {
    const today = fc.integer({ min: 0, max: 40_000 }).map((day) => instantOf(day * 86_400_000).slice(0, 10));
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(today, month, fc.integer({ min: 1, max: 31 }), (date, inMonth, day) => {
        const yearly = { month: inMonth, day };
        fc.pre(!yearlyDay(yearly, null).problem);
        expect(dateOnly(nextOn(yearly, date)).problem).toBeUndefined();
        expect(daysUntil(yearly, date)).toBeGreaterThanOrEqual(0);
        expect(daysUntil(yearly, date)).toBeLessThan(366);
        expect(daysFrom(yearly, date)).toBeLessThanOrEqual(183);
      }),
    );
  });
});

describe('yearlyDay', () => {
  it.each([
    [2, 29, null, undefined],
    [2, 29, 2024, undefined],
    [2, 29, 2023, '2023 had no 29 February. Give another day or year, or leave the year out.'],
    [2, 31, null, 'February has no day 31. Give one from 1 to 29.'],
    [4, 31, 2020, 'April has no day 31. Give one from 1 to 30.'],
    [12, 0, null, 'December has no day 0. Give one from 1 to 31.'],
    [13, 1, null, 'There is no month 13. Give one from 1 to 12.'],
    [1.5, 1, null, 'There is no month 1.5. Give one from 1 to 12.'],
    [1, 1.5, null, 'January has no day 1.5. Give one from 1 to 31.'],
  ])('of month %d and day %d in %s', (month, day, year, message) => {
    expect(yearlyDay({ month, day }, year).problem?.message).toBe(message);
  });
});
