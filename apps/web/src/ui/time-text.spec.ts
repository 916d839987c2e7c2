import { describe, expect, it } from '@jest/globals';
import { type TimeLook, calendarDays, timeText } from './time-text';

const now = new Date('2026-11-24T09:12:00.000Z');
const say = (at: string, look: TimeLook, zone = 'Europe/London') => timeText(new Date(at), now, look, 'en-GB', zone);

describe('an instant in words', () => {
  it.each([
    ['2026-11-24T08:50:00.000Z', '22 minutes ago'],
    ['2026-11-24T05:12:00.000Z', '4 hours ago'],
    ['2026-11-23T20:00:00.000Z', 'yesterday'],
    ['2026-11-19T08:40:00.000Z', '5 days ago'],
    ['2026-11-03T08:00:00.000Z', '3 weeks ago'],
    ['2026-11-25T12:00:00.000Z', 'tomorrow'],
    ['2024-03-01T12:00:00.000Z', '2 years ago'],
  ])('is relative to now: %s is %s', (at, words) => {
    expect(say(at, 'relative')).toBe(words);
  });

  it('counts days on the calendar of the zone', () => {
    const late = new Date('2026-11-23T23:30:00.000Z');
    expect(calendarDays(now, late, 'Europe/London')).toBe(-1);
    expect(calendarDays(now, late, 'Europe/Berlin')).toBe(0);
  });

  it('names today, then the day, then the year', () => {
    expect(say('2026-11-24T07:41:00.000Z', 'short')).toBe('Today 07:41');
    expect(say('2026-11-06T07:41:00.000Z', 'short')).toBe('6 Nov');
    expect(say('2024-03-06T07:41:00.000Z', 'short')).toBe('6 Mar 2024');
  });

  it.each([
    ['en-US', '7:41 AM'],
    ['en-GB', '07:41'],
    ['de-DE', '07:41'],
  ])('writes the hour as people in %s do', (locale, words) => {
    const text = timeText(new Date('2026-11-24T07:41:00.000Z'), now, 'time', locale, 'UTC');
    expect(text.replace('\u202f', ' ')).toBe(words);
  });

  it('names the year of a date only when it is another one', () => {
    expect(say('2026-01-06T07:41:00.000Z', 'date')).toBe('6 Jan');
    expect(say('2025-11-06T07:41:00.000Z', 'date')).toBe('6 Nov 2025');
  });

  it('names the year of a day only when it is another one', () => {
    expect(say('2026-11-06T07:41:00.000Z', 'day')).toBe('Fri 6 Nov');
    expect(say('2025-11-06T07:41:00.000Z', 'day')).toBe('Thu, 6 Nov 2025');
    expect(say('2025-12-31T23:30:00.000Z', 'day', 'Europe/Berlin')).toBe('Thu 1 Jan');
  });
});
