import { describe, expect, it } from '@jest/globals';
import { markedPainPoint, markedPreference } from './of-mark';

describe('a pain point marked by hand', () => {
  it.each([
    ['bread comes late', { category: 'PROCESS_WAIT', severity: 2 }],
    ['the parcel never arrives, unacceptable', { category: 'DELIVERY', severity: 4 }],
    ['something', { category: 'OTHER', severity: 2 }],
  ])('%s', (words, said) => {
    expect(markedPainPoint(words, 'en-GB')).toEqual(said);
  });
});

describe('a preference marked by hand', () => {
  it.each([
    ['calls before noon', { key: 'HOURS', value: '8-12', strength: 'LIKES' }],
    ['never by phone', { key: 'AVOID_CHANNEL', value: 'PHONE', strength: 'MUST' }],
    ['by e-mail', { key: 'PREFERRED_CHANNEL', value: 'EMAIL', strength: 'LIKES' }],
    ['first names, please', { key: 'FORMALITY', value: 'first names, please', strength: 'LIKES' }],
    ['tea', { key: 'OTHER', value: 'tea', strength: 'LIKES' }],
  ])('%s', (words, said) => {
    expect(markedPreference(words, 'en')).toEqual(said);
  });

  it('is kept in its words in a language that is not listened to', () => {
    expect(markedPreference('per e-mail', 'xx')).toEqual({ key: 'OTHER', value: 'per e-mail', strength: 'LIKES' });
  });
});
