import { Check, checkedProtocolBody, fillOpeningLine } from '@heed/domain';
import { describe, expect, it } from '@jest/globals';
import { SHIPPED_TYPES } from '../../interaction-types/shipped-types';
import { SHIPPED_PROTOCOLS } from './index';

const nobodyKnown = { nameToUse: 'Amira', staffName: 'Lena', workspaceName: 'Copper Lane' };

describe('the shipped protocols', () => {
  it.each(SHIPPED_PROTOCOLS)('$name keeps the rules for protocols', ({ body }) => {
    const check = Check.start();
    checkedProtocolBody(check, body);
    expect(check.reasons).toEqual([]);
  });

  it.each(SHIPPED_PROTOCOLS)('$name opens without a gap for somebody new', ({ body }) => {
    expect(fillOpeningLine(body.openingLine, nobodyKnown)).toMatchObject({ ok: true });
  });

  it.each(SHIPPED_PROTOCOLS)('$name shows no unfilled variable in its steps', ({ body }) => {
    for (const { say, ask } of body.steps) expect(`${say}${ask}`).not.toMatch(/[{}]/);
  });

  it('has a general one for every customer-facing type and none for the others', () => {
    const forAll = SHIPPED_PROTOCOLS.filter(({ relationshipKinds }) => relationshipKinds === undefined);
    const general = forAll.filter(({ situation }) => situation === null).map(({ typeKey }) => typeKey);
    const customerFacing = SHIPPED_TYPES.filter((type) => type.customerFacing).map(({ key }) => key);
    expect([...general].sort()).toEqual([...customerFacing].sort());
  });

  it('speaks to no supplier, partner, employee, neighbour or journalist as to a customer', () => {
    const others = SHIPPED_PROTOCOLS.filter(({ relationshipKinds }) => relationshipKinds !== undefined);
    const kinds = others.flatMap(({ relationshipKinds = [] }) => relationshipKinds);
    expect(new Set(kinds)).toEqual(new Set(['SUPPLIER', 'PARTNER', 'EMPLOYEE', 'COMMUNITY', 'MEDIA']));
    for (const { name, body } of others)
      expect(`${name} ${JSON.stringify(body)}`).not.toMatch(/customer|client|\bsales?\b|\bsell/i);
  });

  it('has at most one for the same type, situation and kind', () => {
    const places = SHIPPED_PROTOCOLS.flatMap(({ typeKey, situation, relationshipKinds = [null] }) =>
      relationshipKinds.map((kind) => [typeKey, situation, kind].join()),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('names no type that is not shipped', () => {
    const keys = SHIPPED_TYPES.map(({ key }) => key);
    for (const { typeKey } of SHIPPED_PROTOCOLS) expect(keys).toContain(typeKey);
  });
});
