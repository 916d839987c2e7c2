import { describe, expect, it } from '@jest/globals';
import { heardReason } from '@heed/domain';
import { TONGUES } from '@heed/listening';

const CUES = Object.values(TONGUES).flatMap((tongue) => tongue?.cues ?? []);

describe('the reason of a proposal', () => {
  it('is a sentence of its own for every cue of every language', () => {
    const without = CUES.filter(({ id: cue, kind }) => {
      const [own, ofKind] = [cue, 'no.such-cue'].map((one) =>
        heardReason('en', { kind, by: 'CUE', cue: one, words: 'words' }),
      );
      return own === ofKind;
    });
    expect(without.map(({ id }) => id)).toEqual([]);
    expect(CUES.length).toBeGreaterThan(40);
  });
});
