import { describe, expect, it } from '@jest/globals';
import { type DateOnly, millis } from '../../time/instant';
import { nextOccurrence } from './next-occurrence';
import { knownRule } from './read-rule';
import { firstDate, ruleDates } from './rule-dates';

const NOW = '2026-11-23T09:00:00.000Z';

function nextOf(rrule: string, start: DateOnly) {
  const series = { rule: knownRule(rrule), anchor: 'FIXED', start, timeZone: 'UTC' } as const;
  const next = nextOccurrence(series, { dueAt: null, dueDate: start, timeZone: 'UTC', occurrence: 1 }, NOW);
  return next && [next.dueDate, next.occurrence];
}

/** The same, looked at one by one. */
function countedOf(rrule: string, start: DateOnly) {
  let occurrence = 1;
  for (const date of ruleDates(knownRule(rrule), start, start)) {
    occurrence += 1;
    if (millis(`${date}T00:00:00Z`) > millis(NOW)) return [date, occurrence];
  }
  return null;
}

describe('what follows after many were missed', () => {
  it.each([
    'FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY;BYDAY=MO,WE,SU',
    'FREQ=WEEKLY;INTERVAL=53;BYDAY=MO,SU',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=MONTHLY;INTERVAL=7;BYDAY=-1FR',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=YEARLY;INTERVAL=3',
    'FREQ=DAILY;UNTIL=20200101',
  ])('is the same of %s as one by one', (rrule) => {
    for (const begin of ['2019-03-05', '2024-02-29', '2026-11-18', '2026-11-21', '2026-12-20']) {
      const start = firstDate(knownRule(rrule), begin);
      if (start !== null) expect(nextOf(rrule, start)).toEqual(countedOf(rrule, start));
    }
  });

  it('ends a series whose last was among them', () => {
    expect(nextOf('FREQ=DAILY;COUNT=999', '2019-01-01')).toBeNull();
  });

  it('asks little of the processor, for a page shows a hundred of them', () => {
    const before = process.cpuUsage();
    expect(nextOf('FREQ=DAILY', '2000-01-01')).toEqual(['2026-11-24', 9825]);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_200);
  });
});
