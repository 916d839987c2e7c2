import { describe, expect, it } from '@jest/globals';
import { openingOf } from './opening';
import { routine } from './routine/routine';
import { actsOf } from './stage/story-acts';
import { STORIES } from './stories';

const stories = [...STORIES, ...routine('hedgerow')];

describe.each([
  ['a Monday before opening', '2026-11-23T04:30:00.000Z'],
  ['a Sunday', '2026-11-22T09:00:00.000Z'],
  ['29 February', '2028-02-29T10:00:00.000Z'],
  ['1 January', '2027-01-01T09:00:00.000Z'],
  ['the day after Christmas', '2026-12-27T20:00:00.000Z'],
  ['the day on which clocks go forward', '2027-03-28T01:30:00.000Z'],
  ['the day on which clocks go back', '2026-10-25T00:30:00.000Z'],
  ['Easter Monday', '2027-03-29T12:00:00.000Z'],
])('a demo made on %s', (_name, day) => {
  const now = new Date(day);
  const { at: opening, almanac } = openingOf(now);

  it('has everything between the opening and now', () => {
    const times = stories.flatMap((story) => actsOf(story, almanac)).map(({ at }) => at);
    expect(Math.min(...times)).toBeGreaterThan(opening);
    expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime());
  });

  it('keeps the order of every story', () => {
    for (const { events } of stories) {
      const times = almanac.inOrder(events.map(({ on }) => on));
      expect([...times].sort((a, b) => a - b)).toEqual(times);
      expect(new Set(times).size).toBe(times.length);
    }
  });
});
