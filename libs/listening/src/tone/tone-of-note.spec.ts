import { describe, expect, it } from '@jest/globals';
import { listen } from '..';

const writing = { at: '2026-11-23T09:00:00Z', zone: 'Europe/Berlin', language: 'en', isWorkday: () => true };
const toneOf = (note: string) => listen(note, writing).tone;

describe('the tone of a note', () => {
  it.each([
    ['Thank you so much, that was lovely!', 'WARM'],
    ['She is furious. The parcel was damaged again and nobody answers her.', 'STRAINED'],
    ['We met on Monday. She was very angry about the broken oven.', 'STRAINED'],
  ])('%s', (note, feeling) => {
    expect(toneOf(note)?.feeling).toBe(feeling);
  });

  it('says which words spoke for it, and what was felt', () => {
    const tone = toneOf('Thank you so much, that was lovely!');
    expect(tone?.emotions).toContain('GRATITUDE');
    expect(tone?.because.map(({ word }) => word)).toContain('thank');
    expect(tone?.margin).toBeGreaterThan(0);
    expect(tone?.margin).toBeLessThanOrEqual(1);
  });

  it.each([
    [
      'where warm and strained are both said',
      'Thank you so much, you are wonderful! But I hate this terrible, awful mess.',
    ],
    ['in a language whose tone is not known', 'Sie war sehr verärgert, weil das Brot schon wieder zu spät kam.'],
    ['where there are no words', '12:30'],
  ])('is not told %s', (_, note) => {
    expect(toneOf(note)).toBeNull();
  });
});
