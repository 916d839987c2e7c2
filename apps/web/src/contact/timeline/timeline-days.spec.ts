import { describe, expect, it } from '@jest/globals';
import { anInteraction } from '../testing/an-interaction';
import { timelineDays } from './timeline-days';

const at = (...instants: string[]) =>
  instants.map((occurredAt, index) => anInteraction({ id: `i${index}`, occurredAt: `2026-${occurredAt}:00.000Z` }));
const shape = (entries: ReturnType<typeof at>, zone: string) =>
  timelineDays(entries, zone).map(({ key, entries: own, gap }) => [key, own.length, gap]);

describe('the days of a timeline', () => {
  it('hold what happened on one calendar day of the reader', () => {
    const entries = at('11-16T23:30', '11-16T11:20', '11-14T07:58');
    expect(shape(entries, 'UTC')).toEqual([
      ['2026-11-16', 2, null],
      ['2026-11-14', 1, null],
    ]);
    expect(shape(entries, 'Europe/Berlin').map(([key]) => key)).toEqual(['2026-11-17', '2026-11-16', '2026-11-14']);
  });

  it('tell of a silence of a week or more', () => {
    expect(shape(at('11-14T08:00', '11-08T08:00', '11-01T08:00', '10-19T20:00'), 'UTC')).toEqual([
      ['2026-11-14', 1, null],
      ['2026-11-08', 1, 7],
      ['2026-11-01', 1, 13],
      ['2026-10-19', 1, null],
    ]);
  });
});
