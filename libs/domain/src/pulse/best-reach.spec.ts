import { describe, expect, it } from '@jest/globals';
import { bestReachOf, type Channel } from '../index';

let count = 0;
const reached = (date: string, hour: number, channel: Channel | null = 'PHONE') => ({
  id: String(++count).padStart(4, '0'),
  occurredAt: `2026-${date}T${String(hour).padStart(2, '0')}:30:00.000Z`,
  direction: 'OUTBOUND' as const,
  channel,
  twoWay: true,
});
const morning = [reached('11-02', 8), reached('11-03', 9), reached('11-04', 8)];
const evening = [reached('11-05', 18), reached('11-06', 19), reached('11-01', 18)];

describe('bestReachOf', () => {
  it('says nothing below three', () => {
    expect(bestReachOf(morning.slice(1), 'UTC')).toBeNull();
  });

  it('names the channel and the two hours of most connected attempts', () => {
    expect(bestReachOf([...morning, reached('11-07', 8, 'EMAIL')], 'UTC')).toEqual({
      channel: 'PHONE',
      fromHour: 8,
      toHour: 10,
      n: 3,
    });
  });

  it('speaks in the hours of the zone, across the change of clocks', () => {
    const sameHourInBerlin = [reached('10-20', 6), reached('11-02', 7), reached('11-03', 7)];
    expect(bestReachOf(sameHourInBerlin, 'Europe/Berlin')).toMatchObject({ fromHour: 8, n: 3 });
    expect(bestReachOf(sameHourInBerlin, 'Asia/Kolkata')).toMatchObject({ fromHour: 12, n: 3 });
  });

  it('prefers of equals the one that worked last, in whatever order they come', () => {
    const both = [...evening, ...morning];
    expect(bestReachOf(both, 'UTC')?.fromHour).toBe(18);
    expect(bestReachOf(both.toReversed(), 'UTC')?.fromHour).toBe(18);
  });

  it('counts neither inbound nor failed attempts nor types without a channel', () => {
    const others = morning.flatMap((attempt) => [
      { ...attempt, direction: 'INBOUND' as const },
      { ...attempt, twoWay: false },
      { ...attempt, channel: null },
    ]);
    expect(bestReachOf(others, 'UTC')).toBeNull();
  });
});
