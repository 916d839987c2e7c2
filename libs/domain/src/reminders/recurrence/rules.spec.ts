import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  FREQUENCIES,
  knownRule,
  readRule,
  recurrenceText,
  type ReminderDue,
  RULE_DAYS,
  startSeries,
  writeRule,
} from '../../index';

const BERLIN = { timeZone: 'Europe/Berlin', wallTime: 9 * 3_600_000 };
const due = (wall: string): ReminderDue => ({ dueAt: null, dueDate: wall, timeZone: 'Europe/Berlin' });

describe('a rule in order', () => {
  it.each([
    ['FREQ=DAILY', 'FREQ=DAILY'],
    ['rrule:freq=weekly;byday=we,mo,we;interval=1', 'FREQ=WEEKLY;BYDAY=MO,WE'],
    ['INTERVAL=2;FREQ=WEEKLY;WKST=MO;BYDAY=TU', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1,17,3', 'FREQ=MONTHLY;BYMONTHDAY=3,17,-1'],
    ['FREQ=MONTHLY;BYDAY=-1FR,+1MO;COUNT=4', 'FREQ=MONTHLY;BYDAY=1MO,-1FR;COUNT=4'],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR', 'FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR'],
    ['FREQ=DAILY;UNTIL=20261231', 'FREQ=DAILY;UNTIL=20261231'],
    ['FREQ=DAILY;UNTIL=20261231T235959', 'FREQ=DAILY;UNTIL=20261231'],
    ['FREQ=DAILY;UNTIL=20261231T235959Z', 'FREQ=DAILY;UNTIL=20261231'],
    ['FREQ=DAILY;UNTIL=20261231T075959Z', 'FREQ=DAILY;UNTIL=20261230'],
    ['FREQ=DAILY;UNTIL=20261231T080000Z', 'FREQ=DAILY;UNTIL=20261231'],
  ])('%s is %s', (text, canonical) => {
    const { value, problem } = readRule(text, BERLIN);
    expect([writeRule(value), problem]).toEqual([canonical, undefined]);
  });

  it('is the same when it is read again', () => {
    const lists = {
      byMonth: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
      byMonthDay: fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { maxLength: 3 }),
      byDay: fc.uniqueArray(fc.constantFrom(...RULE_DAYS), { maxLength: 7 }),
    };
    const any = fc.record({
      freq: fc.constantFrom(...FREQUENCIES),
      interval: fc.integer({ min: 1, max: 999 }),
      ...lists,
    });
    fc.assert(
      fc.property(any, (given) => {
        const byDay = given.byDay.map((day) => ({ day, nth: given.freq === 'WEEKLY' ? null : -1 }));
        const { value, problem } = readRule(writeRule({ ...given, byDay, count: null, until: null }), BERLIN);
        if (problem === undefined) expect(writeRule(knownRule(writeRule(value)))).toBe(writeRule(value));
      }),
    );
  });
});

describe('a rule is refused that', () => {
  it.each([
    ['says nothing', '', 'no part of a rule'],
    ['says not how often', 'INTERVAL=2', 'Say how often'],
    ['is too frequent', 'FREQ=HOURLY', 'too frequent'],
    ['has no known frequency', 'FREQ=SOMETIMES', 'FREQ is DAILY'],
    ['has an unknown part', 'FREQ=MONTHLY;BYSETPOS=1', 'BYSETPOS is not understood'],
    ['has a part that is everywhere', 'FREQ=DAILY;CONSTRUCTOR=1', 'CONSTRUCTOR is not understood'],
    ['has a part twice', 'FREQ=DAILY;FREQ=WEEKLY', 'FREQ is there twice'],
    ['never pauses', 'FREQ=DAILY;INTERVAL=0', 'from 1 to 999'],
    ['has no day', 'FREQ=WEEKLY;BYDAY=XX', 'is no day'],
    ['has a day nought', 'FREQ=MONTHLY;BYMONTHDAY=0', 'does not exist'],
    ['has a day beyond all', 'FREQ=MONTHLY;BYMONTHDAY=32', 'does not exist'],
    ['has a sixth Monday', 'FREQ=MONTHLY;BYDAY=6MO', 'does not exist'],
    ['ends twice', 'FREQ=DAILY;COUNT=2;UNTIL=20261231', 'COUNT and UNTIL'],
    ['ends on no day', 'FREQ=DAILY;UNTIL=20260230', 'UNTIL is a day that exists'],
    ['begins its week on Sunday', 'FREQ=WEEKLY;WKST=SU', 'begins on Monday'],
    ['has days every day', 'FREQ=DAILY;BYDAY=MO', 'FREQ=WEEKLY with BYDAY'],
    ['has a second Tuesday each week', 'FREQ=WEEKLY;BYDAY=2TU', 'A week has each day once'],
    ['has any Tuesday of a month', 'FREQ=MONTHLY;BYDAY=TU', 'Say which one'],
    ['has days of both kinds', 'FREQ=MONTHLY;BYDAY=1TU;BYMONTHDAY=3', 'Give one of the two'],
    ['has a day of some month', 'FREQ=YEARLY;BYMONTHDAY=3', 'add BYMONTH'],
    ['has months every week', 'FREQ=WEEKLY;BYMONTH=3', 'BYMONTH belongs to'],
    ['has a day of the month every week', 'FREQ=WEEKLY;BYMONTHDAY=3', 'BYMONTHDAY belongs to'],
  ])('%s', (_name, text, message) => {
    expect(readRule(text, BERLIN).problem).toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining(message),
    });
  });
});

describe('a series', () => {
  it.each([
    ['2026-11-23', 'FREQ=WEEKLY;BYDAY=TU', '2026-11-24'],
    ['2026-11-24', 'FREQ=WEEKLY;BYDAY=TU', '2026-11-24'],
    ['2026-11-23', 'FREQ=MONTHLY;BYMONTHDAY=3', '2026-12-03'],
    ['2026-11-28', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-12-25'],
    ['2026-11-22', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', '2026-11-24'],
    ['2026-02-01', 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31', '2026-03-31'],
    ['2026-02-28', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2028-02-29'],
  ])('from %s of %s begins on %s', (date, rule, first) => {
    const { value, problem } = startSeries({ rule, anchor: 'FIXED' }, due(date));
    expect([problem, value.due.dueDate, value.start]).toEqual([undefined, first, first]);
  });

  it.each([
    ['2026-02-01', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FIXED', 'This never happens'],
    ['2027-02-01', 'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31', 'FIXED', 'This never happens'],
    ['2026-11-23', 'FREQ=DAILY;UNTIL=20261122', 'FIXED', 'ends before it begins'],
    ['2026-11-23', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261123', 'FIXED', 'no such day before it ends'],
    ['2026-11-23', 'FREQ=WEEKLY;BYDAY=TU', 'AFTER_COMPLETION', 'falls on any day'],
  ] as const)('from %s of %s (%s) is refused', (date, rule, anchor, message) => {
    const { problem } = startSeries({ rule, anchor }, due(date));
    expect(problem).toMatchObject({ code: 'INVALID', message: expect.stringContaining(message) });
  });
});

describe('in words', () => {
  const START = '2026-11-24T09:00:00';
  it.each([
    ['FREQ=DAILY', 'FIXED', 'every day at 09:00'],
    ['FREQ=DAILY;INTERVAL=2', 'FIXED', 'every second day at 09:00'],
    ['FREQ=DAILY;INTERVAL=3', 'AFTER_COMPLETION', '3 days after it is done at 09:00'],
    ['FREQ=WEEKLY', 'FIXED', 'every Tuesday at 09:00'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'FIXED', 'every second Tuesday at 09:00'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,FR', 'FIXED', 'every 3 weeks on Tuesday and Friday at 09:00'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FIXED', 'every weekday at 09:00'],
    ['FREQ=WEEKLY', 'AFTER_COMPLETION', 'a week after it is done at 09:00'],
    ['FREQ=MONTHLY', 'FIXED', 'on the 24th of each month at 09:00'],
    ['FREQ=MONTHLY;BYMONTHDAY=3,-1', 'FIXED', 'on the 3rd and last day of each month at 09:00'],
    [
      'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU,-1FR',
      'FIXED',
      'on the second Tuesday and last Friday of every 3 months at 09:00',
    ],
    ['FREQ=YEARLY', 'FIXED', 'every year on 24 November at 09:00'],
    ['FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29', 'FIXED', 'every 4 years on 29 February at 09:00'],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR', 'FIXED', 'every year on the last Friday of November at 09:00'],
    ['FREQ=DAILY;COUNT=10', 'FIXED', 'every day at 09:00, 10 times'],
    ['FREQ=DAILY;UNTIL=20261231', 'FIXED', 'every day at 09:00, until Thu 31 Dec'],
  ] as const)('%s (%s) is “%s”', (rule, anchor, text) => {
    const series = { rule: knownRule(rule), anchor, start: START, timeZone: 'UTC' };
    expect(recurrenceText('en', series, '2026-11-23')).toBe(text);
  });

  it('a series of days has no time', () => {
    const series = { rule: knownRule('FREQ=WEEKLY'), anchor: 'FIXED', start: '2026-11-24', timeZone: 'UTC' } as const;
    expect(recurrenceText('en', series, '2026-11-23')).toBe('every Tuesday');
  });
});
