import { describe, expect, it } from '@jest/globals';
import { heardLanguages } from './heard-languages';

describe('what is said of the listener', () => {
  it('names of each language what is heard in it', () => {
    const [english] = heardLanguages();
    expect(english).toMatchObject({ code: 'en', tone: true });
    expect(english?.kinds).toContain('PROMISE');
    expect(heardLanguages().filter(({ tone }) => tone)).toHaveLength(1);
  });
});
