import { describe, expect, it } from '@jest/globals';
import type { PainCategory, PainStatus } from '../vocabulary/pain-points';
import { knownPain, knownPreference } from './seems-known';

const pain = (title: string, category: PainCategory, status: PainStatus = 'OPEN') => ({
  title,
  theirWords: null,
  category,
  status,
});

describe('a pain point that was heard', () => {
  const late = pain('Bread comes too late', 'DELIVERY');

  it.each([
    ['the same in other words', pain('the bread was late again', 'DELIVERY'), true],
    ['another thing of the same kind', pain('wrong address on the box', 'DELIVERY'), false],
    ['the same words of another kind', pain('bread arrives late', 'PROCESS_WAIT'), true],
    ['one word in common, of another kind', pain('the bread is dear', 'PRICE'), false],
    ['nothing but short words', pain('it is so', 'DELIVERY'), false],
  ])('%s', (_name, heard, expected) => {
    expect(knownPain(heard, [pain('Rolls are burnt', 'PRODUCT'), late]) === late).toBe(expected);
  });

  it('is no mention of one that was settled', () => {
    expect(knownPain(pain('bread late', 'DELIVERY'), [{ ...late, status: 'RESOLVED_CONFIRMED' }])).toBeNull();
  });
});

describe('a preference that was heard', () => {
  const mornings = { key: 'HOURS', value: 'Mornings before ten' } as const;

  it.each([
    ['the same in another case', { key: 'HOURS', value: 'mornings before Ten' } as const, true],
    ['nearly the same', { key: 'HOURS', value: 'in the morning, before nine' } as const, true],
    ['the same words about something else', { key: 'DO_NOT_DISTURB', value: 'Mornings before ten' } as const, false],
    ['something else', { key: 'HOURS', value: 'evenings' } as const, false],
  ])('%s', (_name, heard, expected) => {
    expect(knownPreference(heard, [mornings]) === mornings).toBe(expected);
  });
});
