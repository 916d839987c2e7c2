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
    const general = SHIPPED_PROTOCOLS.filter(({ situation }) => situation === null).map(({ typeKey }) => typeKey);
    const customerFacing = SHIPPED_TYPES.filter((type) => type.customerFacing).map(({ key }) => key);
    expect([...general].sort()).toEqual([...customerFacing].sort());
  });

  it('names no type that is not shipped', () => {
    const keys = SHIPPED_TYPES.map(({ key }) => key);
    for (const { typeKey } of SHIPPED_PROTOCOLS) expect(keys).toContain(typeKey);
  });
});
