import { afterEach, describe, expect, it } from '@jest/globals';
import { readAs, zoneHere } from '../i18n/reader';
import { timeText } from './time-text';
import { dayAt, dayFrom, dueOn, fromWall, toWall } from './wall-time';

afterEach(() => readAs(null));

/** 23:30 on 22 November in London, 08:30 on the 23rd in Tokyo. */
const LATE = new Date('2026-11-22T23:30:00.000Z');

describe('the clocks of the reader', () => {
  it('are those of their profile, else of the browser', () => {
    expect(zoneHere()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
    readAs({ timeZone: 'Asia/Tokyo' });
    expect(zoneHere()).toBe('Asia/Tokyo');
    expect(toWall(LATE)).toBe('2026-11-23T08:30');
    expect(fromWall('2026-11-23T08:30')).toBe(LATE.toISOString());
    expect(timeText(LATE, LATE, 'time', 'en-GB')).toBe('08:30');
    expect(timeText(LATE, LATE, 'day', 'en-GB')).toBe('Mon 23 Nov');
  });

  it('count days where the reader is, over a change of the clocks too', () => {
    readAs({ timeZone: 'Asia/Tokyo' });
    expect(dayFrom(LATE, 0)).toBe('2026-11-23');
    expect(dayAt(LATE, 1, 9)).toBe('2026-11-24T00:00:00.000Z');
    expect(dueOn(LATE, 0)).toBe('2026-11-23T08:00:00.000Z');
    readAs({ timeZone: 'Europe/London' });
    expect(dueOn(LATE, 0)).toBe('2026-11-22T23:59:00.000Z');
    const beforeChange = new Date('2026-10-24T12:00:00.000Z');
    expect(dayAt(beforeChange, 0, 9)).toBe('2026-10-24T08:00:00.000Z');
    expect(dayAt(beforeChange, 1, 9)).toBe('2026-10-25T09:00:00.000Z');
  });

  it('answer nothing to a time that is not complete', () => {
    expect(fromWall('')).toBeNull();
    expect(fromWall('2026-13-01T10:00')).toBeNull();
  });
});
