import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type BusinessCalendar,
  contactClock,
  DEFAULT_HOURS,
  type Instant,
  instantOf,
  type SnapshotPreference,
} from '../index';

const BERLIN: BusinessCalendar = { zone: 'Europe/Berlin', hours: DEFAULT_HOURS, holidays: ['2026-12-25'] };
const FRIDAY_NOON = '2026-11-20T11:00:00Z';
const said = (over: Partial<SnapshotPreference> = {}): SnapshotPreference => ({
  id: 'p1',
  key: 'HOURS',
  value: '8-11',
  strength: 'LIKES',
  source: 'CUSTOMER_STATED',
  evidenceInteractionId: null,
  confirmedAt: '2026-10-01T00:00:00Z',
  validUntil: null,
  ...over,
});
const clock = (preferences: readonly SnapshotPreference[], timeZone: string | null, now: Instant, over = {}) =>
  contactClock({ timeZone, preferences }, { ...BERLIN, ...over }, now, 'en');

describe('contactClock', () => {
  it('reads the workspace’s hours on their clocks', () => {
    expect(clock([], 'America/New_York', FRIDAY_NOON)).toEqual({
      timeZone: 'America/New_York',
      known: true,
      goodNow: false,
      hours: '09:00 to 17:00',
      nextGoodAt: '2026-11-20T14:00:00.000Z',
      source: 'WORKSPACE_HOURS',
      evidence: [],
    });
  });

  it('rings nobody up before 8 or after 21 because the business is open then, unless they said so', () => {
    const early = { hours: [{ day: 'FRIDAY', from: 5 * 60, to: 22 * 60 }] };
    const dawn = '2026-11-20T05:30:00Z';
    expect(clock([], null, dawn, early)).toMatchObject({
      hours: '08:00 to 21:00',
      nextGoodAt: '2026-11-20T07:00:00.000Z',
    });
    expect(clock([said({ value: '6-7' })], null, dawn, early)).toMatchObject({ goodNow: true });
  });

  it('reads the hours of a business that is open at night as they are', () => {
    const night = { hours: [{ day: 'FRIDAY', from: 22 * 60, to: 24 * 60 }] };
    expect(clock([], null, FRIDAY_NOON, night)).toMatchObject({ hours: '22:00 to 24:00' });
  });

  it('takes the workspace’s zone for one that nobody knows', () => {
    expect(clock([], null, FRIDAY_NOON)).toMatchObject({
      timeZone: 'Europe/Berlin',
      known: false,
      goodNow: true,
      nextGoodAt: null,
    });
  });

  it('goes by what they said, and names it', () => {
    const clockOf = clock([said({ evidenceInteractionId: 'call' })], null, FRIDAY_NOON);
    expect(clockOf).toMatchObject({
      goodNow: false,
      hours: '08:00 to 11:00',
      nextGoodAt: '2026-11-23T07:00:00.000Z',
      source: 'PREFERENCE',
    });
    expect(clockOf.evidence).toEqual([
      { kind: 'PREFERENCE', id: 'p1', at: '2026-10-01T00:00:00Z', text: '8-11', interaction: 'call' },
    ]);
  });

  it.each<[string, SnapshotPreference[], string]>([
    ['several spans', [said({ value: '8-9, 14:30-16' })], '08:00 to 09:00, 14:30 to 16:00'],
    ['two likings together', [said(), said({ id: 'p2', value: '10-12' })], '08:00 to 12:00'],
    ['a must before a liking', [said(), said({ id: 'p2', value: '18-20', strength: 'MUST' })], '18:00 to 20:00'],
    ['a disliking taken out', [said({ value: '12-13', strength: 'DISLIKES' })], '09:00 to 12:00, 13:00 to 17:00'],
    ['peace taken out', [said(), said({ id: 'p2', key: 'DO_NOT_DISTURB', value: '0-9' })], '09:00 to 11:00'],
    ['peace in other words left aside', [said({ key: 'DO_NOT_DISTURB', value: 'naps' })], '09:00 to 17:00'],
    ['what has ended left aside', [said({ validUntil: '2026-11-19' })], '09:00 to 17:00'],
    ['what is old but not ended', [said({ confirmedAt: '2020-01-01T00:00:00Z' })], '08:00 to 11:00'],
    ['a night over midnight', [said({ value: '22-6' })], '00:00 to 06:00, 22:00 to 24:00'],
    ['another kind of preference left aside', [said({ key: 'PACE', value: '8-11' })], '09:00 to 17:00'],
  ])('knows %s', (_name, preferences, expected) => {
    expect(clock(preferences, null, FRIDAY_NOON).hours).toBe(expected);
  });

  it('says so when no hour is good', () => {
    const never = clock([said({ key: 'DO_NOT_DISTURB', value: '0-24' })], null, FRIDAY_NOON);
    expect(never).toMatchObject({ goodNow: false, nextGoodAt: null, hours: 'no good hours known' });
  });

  it('calls nobody on a holiday or a day the business is closed', () => {
    expect(clock([said()], null, '2026-12-25T08:00:00Z').nextGoodAt).toBe('2026-12-28T07:00:00.000Z');
  });

  it('counts every day for a business without hours', () => {
    const saturday = clock([said()], null, '2026-11-21T03:00:00Z', { hours: [] });
    expect(saturday.nextGoodAt).toBe('2026-11-21T07:00:00.000Z');
  });

  it.each([
    ['Europe/Berlin', '2026-03-27T12:00:00Z', '2026-03-30T06:00:00.000Z'],
    ['America/New_York', '2026-03-06T18:00:00Z', '2026-03-09T12:00:00.000Z'],
    ['Asia/Kolkata', '2026-03-27T12:00:00Z', '2026-03-30T02:30:00.000Z'],
    ['Pacific/Chatham', '2026-04-03T03:00:00Z', '2026-04-05T19:15:00.000Z'],
  ])('opens at eight in %s after the clocks changed', (zone, now, expected) => {
    expect(clock([said()], zone, now).nextGoodAt).toBe(expected);
  });

  it('is good whenever it says that it will be', () => {
    const hours = fc.tuple(fc.nat(23), fc.integer({ min: 1, max: 24 })).filter(([from, to]) => from !== to);
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham', null);
    const time = fc.integer({ min: 1_760_000_000, max: 1_820_000_000 }).map((seconds) => instantOf(seconds * 1000));
    fc.assert(
      fc.property(hours, zone, time, ([from, to], theirs, now) => {
        const at = clock([said({ value: `${from}-${to}` })], theirs, now);
        expect(at.nextGoodAt === null).toBe(at.goodNow);
        if (at.nextGoodAt !== null)
          expect(clock([said({ value: `${from}-${to}` })], theirs, at.nextGoodAt).goodNow).toBe(true);
      }),
    );
  });
});
