import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dueOn,
  FREQUENCIES,
  instantOf,
  knownRule,
  millis,
  nextOccurrence,
  type RecurrenceAnchor,
  RULE_DAYS,
  ruleDates,
  type Series,
  startSeries,
  upcoming,
} from '../../index';
import { everySo } from './rule';

const series = (rule: string, start: string, timeZone: string, anchor: RecurrenceAnchor = 'FIXED'): Series => ({
  rule: knownRule(rule),
  anchor,
  start,
  timeZone,
});
const first = (of: Series) => ({ ...dueOn(of.start.slice(0, 10), of), occurrence: 1 });
/** The first instants of a series, to the minute. */
const instants = (of: Series, n: number) =>
  [first(of), ...upcoming(of, first(of), instantOf(0), n - 1)].map(({ at }) => at.slice(0, 16));

describe('the wall time is kept', () => {
  it('in Berlin: half past two is half past three on the day it is skipped, and the first one when it comes twice', () => {
    const spring = series('FREQ=DAILY', '2026-03-28T02:30:00', 'Europe/Berlin');
    expect(instants(spring, 3)).toEqual(['2026-03-28T01:30', '2026-03-29T01:30', '2026-03-30T00:30']);
    const autumn = series('FREQ=DAILY', '2026-10-24T02:30:00', 'Europe/Berlin');
    expect(instants(autumn, 3)).toEqual(['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30']);
  });

  it('in New York: nine in the morning, whatever the season', () => {
    const weekly = series('FREQ=WEEKLY', '2026-10-27T09:00:00', 'America/New_York');
    expect(instants(weekly, 2)).toEqual(['2026-10-27T13:00', '2026-11-03T14:00']);
  });

  it('in Kolkata: five and a half hours ahead, all year', () => {
    const monthly = series('FREQ=MONTHLY;INTERVAL=6', '2026-01-15T09:00:00', 'Asia/Kolkata');
    expect(instants(monthly, 3)).toEqual(['2026-01-15T03:30', '2026-07-15T03:30', '2027-01-15T03:30']);
  });

  it('in Chatham: at a quarter to three, which is skipped there', () => {
    const daily = series('FREQ=DAILY', '2026-09-26T02:45:00', 'Pacific/Chatham');
    expect(instants(daily, 3)).toEqual(['2026-09-25T14:00', '2026-09-26T14:00', '2026-09-27T13:00']);
  });

  it('in Lord Howe: the clocks move by half an hour', () => {
    const spring = series('FREQ=DAILY', '2026-10-03T02:15:00', 'Australia/Lord_Howe');
    expect(instants(spring, 3)).toEqual(['2026-10-02T15:45', '2026-10-03T15:45', '2026-10-04T15:15']);
    const autumn = series('FREQ=DAILY', '2026-04-04T01:45:00', 'Australia/Lord_Howe');
    expect(instants(autumn, 3)).toEqual(['2026-04-03T14:45', '2026-04-04T14:45', '2026-04-05T15:15']);
  });

  it('in Apia: the day that never was comes up with the next one, once', () => {
    const daily = series('FREQ=DAILY', '2011-12-29T09:00:00', 'Pacific/Apia');
    expect(instants(daily, 3)).toEqual(['2011-12-29T19:00', '2011-12-30T19:00', '2011-12-31T19:00']);
    const days = series('FREQ=DAILY', '2011-12-29', 'Pacific/Apia');
    expect(instants(days, 3)).toEqual(['2011-12-29T10:00', '2011-12-30T10:00', '2011-12-31T10:00']);
  });
});

describe('a day that is not there', () => {
  it('is left out: 29 February comes round in leap years', () => {
    const yearly = series('FREQ=YEARLY', '2096-02-29', 'UTC');
    expect(instants(yearly, 3).map((at) => at.slice(0, 10))).toEqual(['2096-02-29', '2104-02-29', '2108-02-29']);
  });

  it('is left out: a 31st in the months that have one', () => {
    const monthly = series('FREQ=MONTHLY', '2026-01-31', 'UTC');
    expect(instants(monthly, 4).map((at) => at.slice(5, 10))).toEqual(['01-31', '03-31', '05-31', '07-31']);
  });

  it('gives way to the last of its month when it is counted from a day', () => {
    const after = series('FREQ=MONTHLY', '2026-01-31T09:00:00', 'UTC', 'AFTER_COMPLETION');
    const next = nextOccurrence(after, first(after), '2027-01-31T12:00:00.000Z');
    expect(next).toMatchObject({ dueAt: '2027-02-28T09:00:00.000Z', occurrence: 2 });
  });
});

describe('what follows an occurrence', () => {
  const daily = series('FREQ=DAILY', '2026-11-20T09:00:00', 'UTC');
  const at = (day: number, hour = 9) => `2026-11-${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;
  it.each([
    ['done in time', at(20, 10), [], at(21), 2],
    ['done before it was due', at(18), [], at(21), 2],
    ['done late: what was missed does not come up', at(23, 10), [], at(24), 5],
    ['done as the next one is due', at(21), [], at(22), 3],
    ['the next one was closed before', at(20, 10), [at(21)], at(22), 3],
  ])('%s', (_name, now, closed, due, occurrence) => {
    expect(nextOccurrence(daily, first(daily), now, closed)).toMatchObject({ dueAt: due, occurrence });
  });

  it('counted from the day it was done it never falls on the time just closed', () => {
    const after = series('FREQ=DAILY;INTERVAL=3', '2026-11-20T09:00:00', 'UTC', 'AFTER_COMPLETION');
    expect(nextOccurrence(after, first(after), at(17))).toMatchObject({ dueAt: at(23), occurrence: 2 });
  });

  it.each([
    ['FREQ=DAILY;COUNT=2', 'FIXED', 1],
    ['FREQ=DAILY;COUNT=2', 'AFTER_COMPLETION', 1],
    ['FREQ=DAILY;UNTIL=20261122', 'FIXED', 2],
    ['FREQ=DAILY;COUNT=1', 'FIXED', 0],
  ] as const)('%s (%s) ends', (rule, anchor, n) => {
    const ending = series(rule, '2026-11-20T09:00:00', 'UTC', anchor);
    expect(upcoming(ending, first(ending), at(20), 10)).toHaveLength(n);
  });

  it('is nothing after the last year in which something may be due', () => {
    const last = series('FREQ=YEARLY', '2199-06-01T09:00:00', 'UTC');
    expect(nextOccurrence(last, first(last), at(20))).toBeNull();
  });
});

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Cairo',
];
const someSeries = fc
  .record({
    freq: fc.constantFrom(...FREQUENCIES),
    interval: fc.integer({ min: 1, max: 5 }),
    day: fc.option(fc.constantFrom(...RULE_DAYS), { nil: null }),
    anchor: fc.constantFrom('FIXED', 'AFTER_COMPLETION'),
    due: fc.integer({ min: 1_600_000_000, max: 2_000_000_000 }).map((seconds) => instantOf(seconds * 1000)),
    byDay: fc.boolean(),
    timeZone: fc.constantFrom(...ZONES),
  })
  .map(({ freq, interval, day, anchor, due, byDay, timeZone }) => {
    const days = day !== null && freq === 'WEEKLY' && anchor === 'FIXED' ? `;BYDAY=${day}` : '';
    const when = { dueAt: byDay ? null : due, dueDate: byDay ? due.slice(0, 10) : null, timeZone };
    const given = { rule: `FREQ=${freq};INTERVAL=${interval}${days}`, anchor } as const;
    const { value, problem } = startSeries(
      { ...given, anchor: anchor === 'FIXED' ? 'FIXED' : 'AFTER_COMPLETION' },
      when,
    );
    if (problem) throw new Error(problem.message);
    const of = { rule: knownRule(value.rule), anchor: value.anchor, start: value.start, timeZone };
    return { of, current: { ...value.due, occurrence: 1 } };
  });
const anyTime = fc.integer({ min: 1_590_000_000, max: 2_010_000_000 }).map((seconds) => instantOf(seconds * 1000));

describe('whatever comes round', () => {
  it('lies ahead of now and of the one closed when it is fixed, and is another one always', () => {
    fc.assert(
      fc.property(someSeries, anyTime, ({ of, current }, now) => {
        const next = nextOccurrence(of, current, now);
        if (next === null) return;
        const closed = millis(dueOn(of.start.slice(0, 10), of).at);
        if (of.anchor === 'FIXED') expect(millis(next.at)).toBeGreaterThan(Math.max(millis(now), closed));
        expect(millis(next.at)).not.toBe(closed);
        expect((next.dueAt === null) === (current.dueAt === null)).toBe(true);
      }),
    );
  });

  it('is reached by the same steps however often one looks on the way', () => {
    fc.assert(
      fc.property(someSeries, ({ of, current }) => {
        const all = upcoming({ ...of, anchor: 'FIXED' }, current, instantOf(0), 6).map(({ at }) => at);
        let step = current;
        for (const at of all) {
          const next = nextOccurrence({ ...of, anchor: 'FIXED' }, step, instantOf(0));
          expect(next?.at).toBe(at);
          if (next) step = next;
        }
        expect([...all].sort()).toEqual(all);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('has the dates that a calendar has, counted by hand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 20_000 }), (interval, from) => {
        const start = instantOf(millis('1990-01-01T00:00:00Z') + from * 86_400_000).slice(0, 10);
        const dates = ruleDates(everySo('DAILY', interval), start, start);
        for (let n = 1; n <= 5; n += 1)
          expect(dates.next().value).toBe(
            instantOf(millis(`${start}T00:00:00Z`) + n * interval * 86_400_000).slice(0, 10),
          );
      }),
    );
  });
});
