import { MEASURED_WHAT } from '@heed/domain';
import { describe, expect, it } from '@jest/globals';
import { measuredListening } from './measured-listening';

describe('how well it is listened', () => {
  it('is said of everything that is told, with how many sentences the figures stand on', () => {
    expect(new Set(measuredListening().map(({ what }) => what))).toEqual(new Set(MEASURED_WHAT));
    for (const { n, figure } of measuredListening()) {
      expect(n).toBeGreaterThan(0);
      expect(figure).toBeGreaterThan(0);
      expect(figure).toBeLessThan(1);
    }
  });
});
