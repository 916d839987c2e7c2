import {
  Check,
  checkCadence,
  checkCalendar,
  checkedProtocolBody,
  fillOpeningLine,
  RELATIONSHIP_KINDS,
} from '@heed/domain';
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BASICS } from './basics/basics';
import { findPreset, PRESETS } from './presets';
import { placeOf } from './with-own';

const nobodyKnown = { nameToUse: 'Amira', staffName: 'Lena', workspaceName: 'Copper Lane' };
const protocols = [...new Set(PRESETS.flatMap((preset) => preset.protocols))];
const sprite = readFileSync(fileURLToPath(new URL('../../../../web/public/icons.svg', import.meta.url)), 'utf8');

describe('the protocols of the presets', () => {
  it.each(protocols)('$name keeps the rules for protocols', ({ body }) => {
    const check = Check.start();
    checkedProtocolBody(check, body);
    expect(check.reasons).toEqual([]);
  });

  it.each(protocols)('$name opens without a gap for somebody new', ({ body }) => {
    expect(fillOpeningLine(body.openingLine, nobodyKnown)).toMatchObject({ ok: true });
  });

  it.each(protocols)('$name shows no unfilled variable in its steps', ({ body }) => {
    for (const { say, ask } of body.steps) expect(`${say}${ask}`).not.toMatch(/[{}]/);
  });
});

describe.each(PRESETS)('the preset $key', (preset) => {
  const forAll = preset.protocols.filter(({ relationshipKinds }) => relationshipKinds === undefined);
  const others = preset.protocols.filter(({ relationshipKinds }) => relationshipKinds !== undefined);

  it('has a general protocol for every customer-facing type and none for the others', () => {
    const general = forAll.filter(({ situation }) => situation === null).map(({ typeKey }) => typeKey);
    const customerFacing = preset.types.filter((type) => type.customerFacing).map(({ key }) => key);
    expect([...general].sort()).toEqual([...customerFacing].sort());
  });

  it('speaks to no supplier, partner, employee, neighbour or journalist as to a customer', () => {
    const kinds = others.flatMap(({ relationshipKinds = [] }) => relationshipKinds);
    expect(new Set(kinds)).toEqual(new Set(['SUPPLIER', 'PARTNER', 'EMPLOYEE', 'COMMUNITY', 'MEDIA']));
    for (const { name, body } of others)
      expect(`${name} ${JSON.stringify(body)}`).not.toMatch(/customer|client|\bsales?\b|\bsell/i);
  });

  it('has at most one protocol for the same type, situation, audience and kind', () => {
    const places = preset.protocols.flatMap((protocol) =>
      (protocol.relationshipKinds ?? [null]).map((kind) =>
        placeOf({ ...protocol, relationshipKinds: kind ? [kind] : [] }),
      ),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('names no type that it does not bring, and each of its own once', () => {
    const keys = preset.types.map(({ key }) => key);
    for (const { typeKey } of preset.protocols) expect(keys).toContain(typeKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('brings every type of the basics, because imports and integrations name their keys', () => {
    expect(preset.types.map(({ key }) => key)).toEqual(expect.arrayContaining(BASICS.types.map(({ key }) => key)));
  });

  it('keeps the rules for cadences and hours', () => {
    const check = Check.start();
    for (const kind of RELATIONSHIP_KINDS) checkCadence(check.under(kind), preset.cadences[kind]);
    checkCalendar(check, { zone: 'UTC', hours: preset.hours, holidays: [] });
    expect(check.reasons).toEqual([]);
  });

  it('shows only icons that are in the sprite', () => {
    for (const { icon } of [preset, ...preset.types]) expect(sprite).toContain(`id="${icon}"`);
  });

  it('is found by its key as people type it', () => {
    expect(findPreset(` ${preset.key.toLowerCase().replaceAll('_', '-')} `)).toBe(preset);
  });
});
