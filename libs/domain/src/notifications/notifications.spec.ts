import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  Check,
  checkChoices,
  checkPushDevice,
  defaultChoices,
  DEFAULT_HOURS,
  digestDue,
  disturbAt,
  millis,
  nextAttempt,
  nextDigest,
  type NotificationChoices,
} from '../index';

const wish = (given: Partial<NotificationChoices> = {}): NotificationChoices => ({
  ...defaultChoices(DEFAULT_HOURS),
  ...given,
});

describe('what holds for who chose nothing', () => {
  it('is quiet on the days on which the business is closed', () => {
    expect(defaultChoices(DEFAULT_HOURS).quietDays).toEqual(['SATURDAY', 'SUNDAY']);
  });

  it('is quiet on no day where no hours are known', () => {
    expect(defaultChoices([]).quietDays).toEqual([]);
  });
});

describe('choices', () => {
  it.each([
    [{}, []],
    [{ quietFrom: null, quietTo: null }, []],
    [{ digestAt: 1440 }, ['INVALID digestAt']],
    [{ quietFrom: -1 }, ['INVALID quietFrom']],
    [{ quietTo: 0.5 }, ['INVALID quietTo']],
    [{ quietTo: null }, ['REQUIRED quietTo']],
    [{ quietFrom: null }, ['REQUIRED quietFrom']],
    [{ quietFrom: 420 }, ['INVALID quietTo']],
    [{ quietDays: [...'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY'.split(' ')] }, ['INVALID quietDays']],
  ] as [Partial<NotificationChoices>, string[]][])('%j are refused for %j', (given, expected) => {
    const check = Check.start();
    checkChoices(check, wish(given));
    expect(check.reasons.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual(expected);
  });

  it('keep each quiet day once, in the order of the week', () => {
    const given = wish({ quietDays: ['SUNDAY', 'MONDAY', 'SUNDAY'] });
    expect(checkChoices(Check.start(), given).quietDays).toEqual(['MONDAY', 'SUNDAY']);
  });
});

describe('a push device', () => {
  const device = {
    label: ' Desk ',
    endpoint: 'https://push.example.com/a',
    p256dh: 'B'.repeat(87),
    auth: 'a_-'.padEnd(22, 'b'),
  };
  it.each([
    [{}, []],
    [{ auth: `${device.auth}==` }, []],
    [{ label: ' ' }, ['REQUIRED label']],
    [{ endpoint: 'http://push.example.com/a' }, ['INVALID endpoint']],
    [{ endpoint: 'https://me:secret@push.example.com/a' }, ['INVALID endpoint']],
    [{ endpoint: 'push.example.com' }, ['INVALID endpoint']],
    [{ endpoint: `https://push.example.com/${'a'.repeat(2100)}` }, ['TOO_LONG endpoint']],
    [{ p256dh: 'B'.repeat(86) }, ['INVALID p256dh']],
    [{ auth: '?'.repeat(22) }, ['INVALID auth']],
  ])('with %j is refused for %j', (given, expected) => {
    const check = Check.start();
    checkPushDevice(check, { ...device, ...given });
    expect(check.reasons.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual(expected);
  });
});

describe('somebody may be disturbed', () => {
  it.each([
    ['in the middle of a working day', '2026-11-24T10:00', 'Europe/Berlin', {}, '2026-11-24T10:00'],
    ['in the morning of what came up at night', '2026-11-23T23:00', 'Europe/Berlin', {}, '2026-11-24T06:00'],
    ['in the morning of what came up after midnight', '2026-11-24T03:00', 'Europe/Berlin', {}, '2026-11-24T06:00'],
    ['as the quiet begins not any more', '2026-11-24T18:00', 'Europe/Berlin', {}, '2026-11-25T06:00'],
    ['as it ends again', '2026-11-24T06:00', 'Europe/Berlin', {}, '2026-11-24T06:00'],
    ['on Monday of what came up on Friday evening', '2026-11-20T18:00', 'Europe/Berlin', {}, '2026-11-23T06:00'],
    ['on Monday of what came up on Sunday', '2026-11-22T12:00', 'Europe/Berlin', {}, '2026-11-23T06:00'],
    ['after a rest in the day', '2026-11-24T12:30', 'UTC', { quietFrom: 720, quietTo: 840 }, '2026-11-24T14:00'],
    ['by their own clocks', '2026-11-24T13:00', 'Asia/Kolkata', {}, '2026-11-24T13:00'],
    ['by their own clocks in the evening', '2026-11-24T13:31', 'Asia/Kolkata', {}, '2026-11-25T01:30'],
    ['at seven after the clocks went on', '2026-03-28T22:00', 'Europe/Berlin', { quietDays: [] }, '2026-03-29T05:00'],
    ['at seven after they went back', '2026-10-24T22:00', 'Europe/Berlin', { quietDays: [] }, '2026-10-25T06:00'],
    [
      'when the clocks jump over the end of the quiet',
      '2026-03-29T00:30',
      'Europe/Berlin',
      { quietDays: [], quietTo: 150 },
      '2026-03-29T01:00',
    ],
    [
      'at any hour who has no quiet ones',
      '2026-11-24T03:00',
      'UTC',
      { quietFrom: null, quietTo: null },
      '2026-11-24T03:00',
    ],
  ] as [string, string, string, Partial<NotificationChoices>, string][])('%s', (_name, now, zone, given, expected) => {
    expect(disturbAt(wish(given), zone, `${now}:00.000Z`)).toBe(`${expected}:00.000Z`);
  });

  it('never before now, and then at once', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const seconds = fc.integer({ min: 1_760_000_000, max: 1_820_000_000 });
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Chatham', 'Australia/Lord_Howe');
    const days = fc.subarray(['MONDAY', 'WEDNESDAY', 'SATURDAY', 'SUNDAY'] as const);
    fc.assert(
      fc.property(minute, minute, days, zones, seconds, (quietFrom, quietTo, quietDays, zone, second) => {
        fc.pre(quietFrom !== quietTo);
        const now = new Date(second * 1000).toISOString();
        const at = disturbAt({ quietFrom, quietTo, quietDays }, zone, now);
        expect(millis(at)).toBeGreaterThanOrEqual(millis(now));
        expect(disturbAt({ quietFrom, quietTo, quietDays }, zone, at)).toBe(at);
      }),
    );
  });
});

describe('the mail of a day', () => {
  it.each([
    ['before its hour', '2026-11-24T06:29', null, '2026-11-24 2026-11-24T06:30'],
    ['at its hour', '2026-11-24T06:30', '2026-11-24 2026-11-24T06:30', '2026-11-25 2026-11-25T06:30'],
    ['late at night', '2026-11-24T22:59', '2026-11-24 2026-11-24T06:30', '2026-11-25 2026-11-25T06:30'],
    ['on a quiet day', '2026-11-21T12:00', null, '2026-11-23 2026-11-23T06:30'],
    ['on a Friday', '2026-11-20T12:00', '2026-11-20 2026-11-20T06:30', '2026-11-23 2026-11-23T06:30'],
  ])('%s', (_name, now, due, next) => {
    const told = (hour: ReturnType<typeof digestDue>) => hour && `${hour.day} ${hour.at.slice(0, 16)}`;
    expect(told(digestDue(wish(), 'Europe/Berlin', `${now}:00.000Z`))).toBe(due);
    expect(told(nextDigest(wish(), 'Europe/Berlin', `${now}:00.000Z`))).toBe(next);
  });

  it('is none for who wants none', () => {
    expect(digestDue(wish({ mail: 'OFF' }), 'UTC', '2026-11-24T12:00:00.000Z')).toBeNull();
    expect(nextDigest(wish({ mail: 'OFF' }), 'UTC', '2026-11-24T12:00:00.000Z')).toBeNull();
  });
});

describe('another attempt', () => {
  const now = '2026-11-24T12:00:00.000Z';
  const after = (attempts: number, chance = 0) => millis(nextAttempt(attempts, now, chance) ?? now) - millis(now);

  it('comes later each time, ten in all', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((attempts) => after(attempts));
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(new Set(pauses).size).toBe(9);
    expect(nextAttempt(10, now, 0)).toBeNull();
  });

  it('is moved by chance, a fifth at most', () => {
    expect(after(2, 1)).toBe(6 * 60_000);
  });

  it('comes not before the other side wants it', () => {
    expect(nextAttempt(1, now, 0, '2026-11-24T13:00:00.000Z')).toBe('2026-11-24T13:00:00.000Z');
    expect(nextAttempt(1, now, 0, '2026-11-24T11:00:00.000Z')).toBe('2026-11-24T12:00:05.000Z');
  });
});
