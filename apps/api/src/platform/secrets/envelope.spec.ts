import { describe, expect, it } from '@jest/globals';
import { seal, sealingKey, unseal } from './envelope';

const key = sealingKey('a text of at least 128 random bits');
const sealed = seal(key, 'whsec_ä', 'endpoint 1');

describe('an envelope', () => {
  it('gives back what was sealed, and looks different each time', () => {
    expect(unseal(key, sealed, 'endpoint 1')).toBe('whsec_ä');
    expect(seal(key, 'whsec_ä', 'endpoint 1')).not.toBe(sealed);
    expect(sealed).not.toContain('whsec');
  });

  it.each([
    ['another key', sealingKey('another one'), sealed, 'endpoint 1'],
    ['another place', key, sealed, 'endpoint 2'],
    ['a changed letter', key, sealed.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), 'endpoint 1'],
    ['half of it', key, sealed.slice(0, 40), 'endpoint 1'],
    ['nothing', key, '', 'endpoint 1'],
  ])('stays closed to %s', (_what, with_, envelope, about) => {
    expect(() => unseal(with_, envelope, about)).toThrow(/sealed/);
  });
});
