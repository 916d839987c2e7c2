import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  Check,
  checkReminderDue,
  closedAs,
  type Instant,
  instantOf,
  isReminderOverdue,
  millis,
  remindAt,
  reminderStateAt,
  type ReminderTimes,
  snoozedTo,
} from '../index';

const onDay = (dueDate: string, timeZone: string) => ({ dueAt: null, dueDate, timeZone });
const reminder = (given: Partial<ReminderTimes>): ReminderTimes => ({
  dueAt: '2026-11-22T10:00:00.000Z',
  dueDate: null,
  timeZone: 'Europe/Berlin',
  state: 'SCHEDULED',
  snoozedUntil: null,
  ...given,
});

describe('a due day begins', () => {
  it.each([
    ['in winter', '2026-11-22', 'Europe/Berlin', '2026-11-21T23:00'],
    ['as the clocks go on', '2026-03-29', 'Europe/Berlin', '2026-03-28T23:00'],
    ['after the clocks went on', '2026-03-30', 'Europe/Berlin', '2026-03-29T22:00'],
    ['as they go back', '2026-10-25', 'Europe/Berlin', '2026-10-24T22:00'],
    ['three quarters of an hour aside', '2026-04-05', 'Pacific/Chatham', '2026-04-04T10:15'],
    ['at one where there is no midnight', '2026-09-06', 'America/Santiago', '2026-09-06T04:00'],
    ['at one in Beirut', '2026-03-29', 'Asia/Beirut', '2026-03-28T22:00'],
    ['in India', '2026-11-22', 'Asia/Kolkata', '2026-11-21T18:30'],
    ['on a leap day', '2028-02-29', 'America/New_York', '2028-02-29T05:00'],
  ])('%s', (_name, date, zone, expected) => {
    expect(remindAt(onDay(date, zone), null)).toBe(`${expected}:00.000Z`);
  });

  it('a day’s length after the one before, also of 23 and 25 hours', () => {
    const start = (date: string) => millis(remindAt(onDay(date, 'Europe/Berlin'), null));
    expect(start('2026-03-30') - start('2026-03-29')).toBe(23 * 3_600_000);
    expect(start('2026-10-26') - start('2026-10-25')).toBe(25 * 3_600_000);
  });
});

describe('a reminder', () => {
  const at = (minutes: string): Instant => `2026-11-22T${minutes}:00.000Z`;
  it.each([
    ['before it is due', {}, '09:59', 'SCHEDULED', false],
    ['as it is due', {}, '10:00', 'DUE', false],
    ['after it was due', {}, '10:01', 'DUE', true],
    ['asleep', { state: 'SNOOZED', snoozedUntil: at('12:00') }, '11:00', 'SNOOZED', false],
    ['awake again', { state: 'SNOOZED', snoozedUntil: at('12:00') }, '12:00', 'DUE', true],
    ['put off before it was due', { state: 'SNOOZED', snoozedUntil: at('08:00') }, '09:00', 'DUE', false],
    ['done', { state: 'DONE' }, '11:00', 'DONE', false],
    ['called off', { state: 'CANCELED' }, '11:00', 'CANCELED', false],
    ['in the morning of its day', { dueAt: null, dueDate: '2026-11-22' }, '06:00', 'DUE', false],
    ['in the last minute of its day', { dueAt: null, dueDate: '2026-11-22' }, '22:59', 'DUE', false],
    ['as its day is over', { dueAt: null, dueDate: '2026-11-22' }, '23:00', 'DUE', true],
    ['the day before', { dueAt: null, dueDate: '2026-11-23' }, '22:59', 'SCHEDULED', false],
  ] as const)('%s', (_name, given, now, state, overdue) => {
    expect(reminderStateAt(reminder(given), at(now))).toBe(state);
    expect(isReminderOverdue(reminder(given), at(now))).toBe(overdue);
  });

  it('is never overdue before it came up', () => {
    const instants = fc.integer({ min: 1_760_000_000, max: 1_820_000_000 }).map((s) => instantOf(s * 1000));
    const zones = fc.constantFrom('Europe/Berlin', 'America/Santiago', 'Pacific/Chatham', 'Asia/Beirut');
    fc.assert(
      fc.property(instants, zones, instants, fc.option(instants), fc.boolean(), (due, timeZone, now, until, byDay) => {
        const day = { dueAt: byDay ? null : due, dueDate: byDay ? due.slice(0, 10) : null, timeZone };
        const state = until === null ? 'SCHEDULED' : 'SNOOZED';
        const it = reminder({ ...day, state, snoozedUntil: until });
        expect(isReminderOverdue(it, now) && reminderStateAt(it, now) !== 'DUE').toBe(false);
        expect(reminderStateAt(it, now) === 'DUE').toBe(remindAt(it, until) <= now);
      }),
    );
  });
});

describe('checkReminderDue', () => {
  it.each([
    ['2026-12-01T09:00:00.000Z', null, 'Europe/Berlin', []],
    [null, '2026-12-01', 'Pacific/Chatham', []],
    [null, null, 'UTC', ['REQUIRED dueAt']],
    ['2026-12-01T09:00:00.000Z', '2026-12-01', 'UTC', ['INVALID dueDate']],
    [null, '2026-02-30', 'UTC', ['INVALID dueDate']],
    [null, '1999-12-31', 'UTC', ['INVALID dueDate']],
    ['2200-01-01T00:00:00.000Z', null, 'UTC', ['INVALID dueAt']],
    [null, '2026-12-01', 'Europe/Nowhere', ['INVALID timeZone']],
    [null, '2026-12-01', '+01:00', ['INVALID timeZone']],
  ])('of %s, %s and %s finds %j', (dueAt, dueDate, timeZone, expected) => {
    const check = Check.start();
    checkReminderDue(check, { dueAt, dueDate, timeZone });
    expect(check.reasons.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual(expected);
  });
});

describe('a snooze', () => {
  const now = '2026-11-22T09:00:00.000Z';
  it.each([
    ['an hour', 'SCHEDULED', '2026-11-22T10:00:00.000Z', undefined],
    ['again', 'SNOOZED', '2026-11-22T10:00:00.000Z', undefined],
    ['a year', 'SCHEDULED', '2027-11-22T09:00:00.000Z', undefined],
    ['longer', 'SCHEDULED', '2027-11-24T09:00:00.000Z', 'INVALID'],
    ['until now', 'SCHEDULED', now, 'INVALID'],
    ['into the past', 'SNOOZED', '2026-11-22T08:59:59.999Z', 'INVALID'],
    ['of what is done', 'DONE', '2026-11-22T10:00:00.000Z', 'WRONG_STATE'],
    ['of what was called off', 'CANCELED', '2026-11-22T10:00:00.000Z', 'WRONG_STATE'],
  ] as const)('%s', (_name, state, until, code) => {
    expect(snoozedTo({ state }, until, now).problem?.code).toBe(code);
  });
});

it.each([
  ['SCHEDULED', undefined],
  ['SNOOZED', undefined],
  ['DONE', 'WRONG_STATE'],
  ['CANCELED', 'WRONG_STATE'],
] as const)('%s is closed once', (state, code) => {
  expect(closedAs({ state }, 'DONE').problem?.code).toBe(code);
});
