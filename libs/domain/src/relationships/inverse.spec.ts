import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inverseOf, keptRelationship, RELATIONSHIP_TYPES } from '../index';

const anyType = fc.constantFrom(...RELATIONSHIP_TYPES);

describe('inverseOf', () => {
  it.each([
    ['PARENT', 'CHILD'],
    ['REPORT', 'MANAGER'],
    ['ASSISTANT', 'ASSISTS'],
    ['CARED_FOR', 'CARER'],
    ['REFERRED', 'REFERRED_BY'],
    ['SIBLING', 'SIBLING'],
    ['OTHER', 'OTHER'],
  ] as const)('turns %s into %s', (type, inverse) => {
    expect(inverseOf(type)).toBe(inverse);
  });

  it.each(RELATIONSHIP_TYPES)('turns %s into itself when done twice', (type) => {
    expect(inverseOf(inverseOf(type))).toBe(type);
  });
});

describe('keptRelationship', () => {
  it('is the same from both sides', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), anyType, (one, other, type) => {
        fc.pre(one !== other);
        expect(keptRelationship(other, one, inverseOf(type))).toEqual(keptRelationship(one, other, type));
      }),
    );
  });

  it('says what the second is to the first', () => {
    expect(keptRelationship('a', 'b', 'PARENT')).toEqual({ fromId: 'a', toId: 'b', type: 'PARENT' });
    expect(keptRelationship('b', 'a', 'PARENT')).toEqual({ fromId: 'a', toId: 'b', type: 'CHILD' });
  });
});
