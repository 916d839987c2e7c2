import { describe, expect, it } from '@jest/globals';
import { heardReason } from '@heed/domain';
import { TONGUES } from '@heed/listening';

const CUES = Object.values(TONGUES).flatMap((tongue) => tongue?.cues ?? []);

describe('the reason of a proposal', () => {
  it('quotes its words for every cue of every language, most in a sentence of its own', () => {
    const without = CUES.filter(({ id: cue, kind }) => {
      const [own, ofKind] = [cue, 'no.such-cue'].map((one) =>
        heardReason('en', { kind, by: 'CUE', cue: one, words: 'words' }),
      );
      return own === ofKind;
    });
    expect(CUES.length).toBeGreaterThan(40);
    expect(without.length / CUES.length).toBeLessThan(0.2);
    for (const { id: cue, kind } of CUES)
      expect(heardReason('en', { kind, by: 'CUE', cue, words: 'words' })).toContain('“words”');
  });
});
