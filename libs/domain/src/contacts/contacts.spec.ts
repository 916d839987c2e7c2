import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHANNELS, contactPointFor, displayName, fold, leadKind, type Reachable, sortName } from '../index';

describe('fold', () => {
  it.each([
    ['José', 'jose'],
    ['Jose\u0301', 'jose'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Łukasz Øster', 'lukasz oster'],
    ['Æsir ﬁn', 'aesir fin'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['Ёлка', 'елка'],
    ['  a \n b ', 'a b'],
    ['김민수', '김민수'],
  ])('folds %s to %s', (value, expected) => {
    expect(fold(value)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(fold(fold(value))).toBe(fold(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('sees no difference of case in letters people use', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aäßøłñçéœžığþδςж ') }), (value) => {
        expect(fold(value.toUpperCase())).toBe(fold(value));
      }),
    );
  });
});

describe('names', () => {
  const ana = { givenName: 'Ana', familyName: 'Östberg' };
  it.each([
    ['shows given and family name', displayName(ana), 'Ana Östberg'],
    ['shows a given name alone', displayName({ givenName: 'Ana', familyName: null }), 'Ana'],
    ['sorts by family name, folded', sortName(ana), 'ostberg ana'],
    ['sorts by a given name alone', sortName({ givenName: 'Ana', familyName: '' }), 'ana'],
  ])('%s', (_rule, actual, expected) => {
    expect(actual).toBe(expected);
  });
});

describe('contactPointFor', () => {
  const point = (id: string, over: Partial<Reachable>): Reachable => ({
    id,
    kind: 'PHONE',
    value: id,
    preferred: false,
    status: 'ACTIVE',
    ...over,
  });

  it.each([
    ['the oldest', [point('b', {}), point('a', {})], 'a'],
    ['the preferred one', [point('a', {}), point('b', { preferred: true })], 'b'],
    ['only an active one', [point('a', { status: 'WRONG', preferred: true }), point('b', {})], 'b'],
    ['none of another kind', [point('a', { kind: 'EMAIL' })], undefined],
  ])('takes %s', (_rule, points, expected) => {
    expect(contactPointFor('PHONE', points)?.id).toBe(expected);
  });

  it('needs none to meet in person', () => {
    expect(CHANNELS.filter((channel) => contactPointFor(channel, [point('a', { kind: 'URL' })]))).toEqual([]);
  });
});

describe('leadKind', () => {
  it.each([
    [[], null],
    [['SUPPLIER', 'CUSTOMER'], 'CUSTOMER'],
    [['OTHER', 'EMPLOYEE'], 'EMPLOYEE'],
    [['PARTNER'], 'PARTNER'],
  ] as const)('of %j is %s', (kinds, expected) => {
    expect(leadKind(kinds)).toBe(expected);
  });
});
