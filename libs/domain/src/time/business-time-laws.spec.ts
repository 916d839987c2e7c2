import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addBusinessDays,
  addBusinessMinutes,
  businessDaysBetween,
  endOfNextBusinessDay,
  instantOf,
  isOpen,
  nextOpening,
  WEEKDAYS,
} from '../index';

describe('business time', () => {
  const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham', 'America/Santiago'];
  const span = fc
    .tuple(fc.constantFrom(...WEEKDAYS), fc.nat(1380), fc.integer({ min: 60, max: 1440 }))
    .map(([day, from, length]) => ({ day, from, to: Math.min(from + length, 1440) }));
  const anyCalendar = fc.record({
    zone: fc.constantFrom(...zones),
    hours: fc.array(span, { maxLength: 8 }),
    holidays: fc.uniqueArray(
      fc.integer({ min: 0, max: 800 }).map((day) => instantOf(1.76e12 + day * 86_400_000).slice(0, 10)),
      {
        maxLength: 10,
      },
    ),
  });
  // Two years around changes of the clocks in both hemispheres.
  const time = fc.integer({ min: 1_760_000_000, max: 1_820_000_000 }).map((seconds) => instantOf(seconds * 1000));
  const minutes = fc.integer({ min: 1, max: 6000 });

  it('adds up, in one go or two', () => {
    fc.assert(
      fc.property(anyCalendar, time, minutes, minutes, (given, at, one, more) => {
        const between = addBusinessMinutes(at, one, given);
        expect(addBusinessMinutes(between, more, given)).toBe(addBusinessMinutes(at, one + more, given));
      }),
    );
  });

  it('ends where it was open a moment before', () => {
    fc.assert(
      fc.property(anyCalendar, time, minutes, (given, at, added) => {
        const end = Date.parse(addBusinessMinutes(at, added, given));
        expect(isOpen(instantOf(end - 1), given)).toBe(true);
      }),
    );
  });

  it('never runs backwards', () => {
    fc.assert(
      fc.property(anyCalendar, time, time, minutes, fc.nat(20), (given, a, b, added, days) => {
        const [early = a, late = b] = [a, b].sort();
        expect(addBusinessMinutes(early, added, given) <= addBusinessMinutes(late, added, given)).toBe(true);
        expect(addBusinessMinutes(a, added, given) < addBusinessMinutes(a, added + 1, given)).toBe(true);
        expect(addBusinessDays(a, days, given) <= addBusinessDays(a, days + 1, given)).toBe(true);
        expect(nextOpening(early, given) <= nextOpening(late, given)).toBe(true);
        expect(endOfNextBusinessDay(early, given) <= endOfNextBusinessDay(late, given)).toBe(true);
      }),
    );
  });

  it('counts the most days that can be added', () => {
    fc.assert(
      fc.property(anyCalendar, time, time, (given, a, b) => {
        const [early = a, late = b] = [a, b].sort();
        const days = businessDaysBetween(early, late, given);
        expect(addBusinessDays(early, days, given) <= late).toBe(true);
        expect(addBusinessDays(early, days + 1, given) > late).toBe(true);
      }),
    );
  });

  it('opens where it says it opens next', () => {
    fc.assert(
      fc.property(anyCalendar, time, (given, at) => {
        expect(isOpen(nextOpening(at, given), given)).toBe(true);
        expect(nextOpening(at, given) === at).toBe(isOpen(at, given));
      }),
    );
  });
});
