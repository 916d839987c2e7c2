import { describe, expect, it } from '@jest/globals';
import { toWall } from '../ui/wall-time';
import { laterAt } from './later-times';

const friday = new Date(2026, 10, 27, 16, 20);

describe('later', () => {
  it.each([
    ['hour', '2026-11-27T17:20'],
    ['tomorrow', '2026-11-28T09:00'],
    ['week', '2026-12-04T09:00'],
  ] as const)('%s is that time on the wall of this device', (later, wall) => {
    expect(toWall(new Date(laterAt(later, friday)))).toBe(wall);
  });

  it('is nine o’clock on the wall where the night has 25 hours', () => {
    expect(toWall(new Date(laterAt('tomorrow', new Date(2026, 9, 24, 12))))).toBe('2026-10-25T09:00');
  });
});
