import { describe, expect, it } from '@jest/globals';
import { heardLanguages, measuredListening } from './heard-languages';

describe('what is said of the listener', () => {
  it('names of each language what is heard in it', () => {
    const [english] = heardLanguages();
    expect(english).toMatchObject({ code: 'en', tone: true });
    expect(english?.kinds).toContain('PROMISE');
    expect(heardLanguages().filter(({ tone }) => tone)).toHaveLength(1);
  });

  it('has its figures with how many sentences they stand on', () => {
    expect(measuredListening().length).toBeGreaterThan(0);
    for (const { n, figure } of measuredListening()) {
      expect(n).toBeGreaterThan(0);
      expect(figure).toBeGreaterThan(0);
      expect(figure).toBeLessThan(1);
    }
  });
});
