import { describe, expect, it } from '@jest/globals';
import {
  addBusinessDays,
  addBusinessMinutes,
  type BusinessCalendar,
  businessDaysBetween,
  DEFAULT_HOURS,
  endOfNextBusinessDay,
  type Instant,
  instantOf,
  isBusinessDay,
  isOpen,
  nextOpening,
  type OpenSpan,
} from '../index';

const calendar = (zone = 'UTC', over: Partial<BusinessCalendar> = {}): BusinessCalendar => ({
  zone,
  hours: DEFAULT_HOURS,
  holidays: [],
  ...over,
});
const utc = (text: string) => `${text}:00.000Z`;
const CLOSED_CHRISTMAS = calendar('UTC', { holidays: ['2026-12-25', '2026-12-24'] });

// 20 November 2026 is a Friday.
describe('isOpen', () => {
  it.each([
    ['as it opens', '2026-11-20T09:00', true],
    ['as it closes', '2026-11-20T17:00', false],
    ['before', '2026-11-20T08:59', false],
    ['on Saturday', '2026-11-21T12:00', false],
    ['on a holiday', '2026-12-25T12:00', false],
  ])('%s', (_name, at, expected) => {
    expect(isOpen(utc(at), CLOSED_CHRISTMAS)).toBe(expected);
  });

  it.each([
    ['Europe/Berlin', '2026-03-27T08:00', '2026-03-30T07:00'],
    ['America/New_York', '2026-03-06T14:00', '2026-03-09T13:00'],
    ['Asia/Kolkata', '2026-03-27T03:30', '2026-03-30T03:30'],
    ['Pacific/Chatham', '2026-04-02T19:15', '2026-04-05T20:15'],
  ])('opens at nine on the clocks of %s, whatever the season', (zone, before, after) => {
    for (const opening of [before, after].map((text) => Date.parse(utc(text)))) {
      expect(isOpen(instantOf(opening), calendar(zone))).toBe(true);
      expect(isOpen(instantOf(opening - 1), calendar(zone))).toBe(false);
    }
  });
});

describe('isBusinessDay', () => {
  it.each([
    ['a Friday', '2026-11-20', true],
    ['a Saturday', '2026-11-21', false],
    ['a holiday', '2026-12-25', false],
  ])('%s', (_name, date, expected) => {
    expect(isBusinessDay(date, CLOSED_CHRISTMAS)).toBe(expected);
  });

  it('is every day where no hours are known', () => {
    expect(isBusinessDay('2026-11-21', calendar('UTC', { hours: [] }))).toBe(true);
  });
});

describe('nextOpening', () => {
  it.each([
    ['itself while open', '2026-11-20T10:30', '2026-11-20T10:30'],
    ['over the weekend', '2026-11-20T17:00', '2026-11-23T09:00'],
    ['over the holidays', '2026-12-23T18:00', '2026-12-28T09:00'],
  ])('is %s', (_name, at, expected) => {
    expect(nextOpening(utc(at), CLOSED_CHRISTMAS)).toBe(utc(expected));
  });
});

describe('addBusinessMinutes', () => {
  it.each([
    ['within a day', '2026-11-20T10:00', 120, '2026-11-20T12:00'],
    ['to the very end of the day', '2026-11-20T16:00', 60, '2026-11-20T17:00'],
    ['over the weekend', '2026-11-20T16:00', 61, '2026-11-23T09:01'],
    ['from outside the hours', '2026-11-21T03:00', 30, '2026-11-23T09:30'],
    ['over two holidays', '2026-12-23T16:30', 60, '2026-12-28T09:30'],
    ['over 29 February', '2024-02-28T16:00', 540, '2024-02-29T17:00'],
    ['nothing', '2026-11-21T03:00', 0, '2026-11-21T03:00'],
  ])('goes %s', (_name, at, minutes, expected) => {
    expect(addBusinessMinutes(utc(at), minutes, CLOSED_CHRISTMAS)).toBe(utc(expected));
  });

  it.each([
    ['Europe/Berlin', '2026-03-28T23:00', 1380],
    ['Europe/Berlin', '2026-10-24T22:00', 1500],
    ['America/New_York', '2026-03-08T05:00', 1380],
    ['America/New_York', '2026-11-01T04:00', 1500],
    ['Asia/Kolkata', '2026-03-28T18:30', 1440],
    ['Pacific/Chatham', '2026-09-26T11:15', 1380],
    ['Pacific/Chatham', '2026-04-04T10:15', 1500],
  ])('counts the real minutes of a day in %s from %s: %i', (zone, midnight, minutes) => {
    const sundays = calendar(zone, { hours: [{ day: 'SUNDAY', from: 0, to: 1440 }] });
    const end = instantOf(Date.parse(utc(midnight)) + minutes * 60_000);
    expect(addBusinessMinutes(utc(midnight), minutes, sundays)).toBe(end);
    expect([isOpen(utc(midnight), sundays), isOpen(end, sundays)]).toEqual([true, false]);
  });

  it.each([
    ['begins when the clocks jump, if its beginning is skipped', [150, 240], '2026-03-29T01:00', 60],
    ['is empty when all of it is skipped', [130, 170], '2026-03-29T00:00', 0],
    ['begins at the first of two 02:30', [150, 240], '2026-10-25T00:30', 150],
    ['ends at the first of two 02:30', [60, 150], '2026-10-24T23:00', 90],
  ] as const)('an opening %s', (_name, [from, to], at, minutes) => {
    const night = calendar('Europe/Berlin', { hours: [{ day: 'SUNDAY', from, to }] });
    const around = [-1, 12].map((hours) => instantOf(Date.parse(utc(at)) + hours * 3_600_000));
    const [before = at, after = at] = around;
    expect(addBusinessMinutes(before, minutes, night) <= after).toBe(true);
    expect(addBusinessMinutes(before, minutes + 1, night) > after).toBe(true);
    expect(isOpen(utc(at), night)).toBe(minutes > 0);
  });

  it('joins spans that meet at midnight', () => {
    const hours: OpenSpan[] = [
      { day: 'FRIDAY', from: 1200, to: 1440 },
      { day: 'SATURDAY', from: 0, to: 120 },
    ];
    const night = calendar('Asia/Kolkata', { hours });
    expect(addBusinessMinutes('2026-11-20T14:30:00Z', 360, night)).toBe('2026-11-20T20:30:00.000Z');
  });

  it('counts no minute twice where spans overlap', () => {
    const hours: OpenSpan[] = [
      { day: 'FRIDAY', from: 600, to: 720 },
      { day: 'FRIDAY', from: 540, to: 660 },
    ];
    expect(addBusinessMinutes('2026-11-20T00:00:00Z', 180, calendar('UTC', { hours }))).toBe(utc('2026-11-20T12:00'));
  });
});

describe('business days', () => {
  it.each([
    ['over the weekend', '2026-11-20T15:00', 1, '2026-11-23T15:00'],
    ['two days', '2026-11-18T15:00', 2, '2026-11-20T15:00'],
    ['from a Saturday', '2026-11-21T15:00', 1, '2026-11-23T15:00'],
    ['over the holidays', '2026-12-23T08:00', 1, '2026-12-28T08:00'],
    ['none', '2026-11-21T15:00', 0, '2026-11-21T15:00'],
  ])('are added %s', (_name, at, days, expected) => {
    expect(addBusinessDays(utc(at), days, CLOSED_CHRISTMAS)).toBe(utc(expected));
  });

  it.each([
    ['keeps the wall time', 'Europe/Berlin', '2026-03-27T15:00', '2026-03-30T14:00'],
    ['keeps the wall time', 'Pacific/Chatham', '2026-04-02T23:00', '2026-04-06T00:00'],
  ])('%s in %s', (_name, zone, at, expected) => {
    expect(addBusinessDays(utc(at), 1, calendar(zone))).toBe(utc(expected));
  });

  it('takes the jump for a wall time that is skipped', () => {
    expect(addBusinessDays('2026-03-28T01:30:00Z', 1, calendar('Europe/Berlin', { hours: [] }))).toBe(
      utc('2026-03-29T01:00'),
    );
  });

  it.each([
    ['a minute short of one', '2026-11-20T17:00', '2026-11-23T16:59', 0],
    ['just one', '2026-11-20T17:00', '2026-11-23T17:00', 1],
    ['two, seen on a Sunday', '2026-11-18T17:00', '2026-11-22T08:00', 2],
    ['two, from a Saturday', '2026-11-21T17:00', '2026-11-24T17:00', 2],
    ['backwards', '2026-11-24T17:00', '2026-11-20T17:00', 0],
    ['holidays apart', '2026-12-23T09:00', '2026-12-28T09:00', 1],
  ])('between: %s', (_name, from, to, expected) => {
    expect(businessDaysBetween(utc(from), utc(to), CLOSED_CHRISTMAS)).toBe(expected);
  });

  it.each([
    ['tomorrow', '2026-11-19T10:00', '2026-11-20T17:00'],
    ['Monday', '2026-11-20T23:00', '2026-11-23T17:00'],
    ['after the holidays', '2026-12-23T10:00', '2026-12-28T17:00'],
  ])('the next one ends %s', (_name, now, expected) => {
    expect(endOfNextBusinessDay(utc(now), CLOSED_CHRISTMAS)).toBe(utc(expected));
  });
});

describe('a calendar without any opening', () => {
  const empty = calendar('Europe/Berlin', { hours: [], holidays: ['2026-12-25'] });
  it('counts every hour, holidays excepted', () => {
    expect(isOpen('2026-11-22T03:00:00Z', empty)).toBe(true);
    expect(addBusinessMinutes('2026-12-24T22:00:00Z', 120, empty)).toBe(utc('2026-12-26T00:00'));
    expect(addBusinessDays('2026-11-20T10:00:00Z', 2, empty)).toBe(utc('2026-11-22T10:00'));
  });

  it('ends a count that finds nothing after ten years', () => {
    const never = calendar('UTC', { hours: [{ day: 'MONDAY', from: 60, to: 60 }] });
    const decade = (text: Instant) => Number(text.slice(0, 4));
    expect(decade(nextOpening(utc('2026-11-22T00:00'), never))).toBe(2036);
    expect(decade(addBusinessMinutes(utc('2026-11-22T00:00'), 1, never))).toBe(2036);
    expect(decade(addBusinessDays(utc('2026-11-22T00:00'), 1, never))).toBe(2036);
    expect(decade(endOfNextBusinessDay(utc('2026-11-22T00:00'), never))).toBe(2036);
  });
});
