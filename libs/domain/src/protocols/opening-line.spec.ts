import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fillOpeningLine, OPENING_VARIABLES, type OpeningValues } from '../index';

const values: OpeningValues = { nameToUse: 'Ana', companyName: ' ', lastPain: null, staffName: 'Sam {B}' };

describe('fillOpeningLine', () => {
  it.each([
    ['Hello {nameToUse}.', 'Hello Ana.'],
    ['Hello { nameToUse | there }.', 'Hello Ana.'],
    ['How is {companyName|your shop}?', 'How is your shop?'],
    ['Dear {honorific|} {nameToUse}', 'Dear Ana'],
    ['This is {staffName}.', 'This is Sam (B).'],
    ['Hello.', 'Hello.'],
  ])('fills %j', (line, expected) => {
    expect(fillOpeningLine(line, values)).toEqual({ ok: true, text: expected });
  });

  it.each([
    ['Sorry about {lastPain}.', { missing: ['lastPain'] }],
    ['{companyName} and {lastPain} and {lastPain}', { missing: ['companyName', 'lastPain'] }],
    ['Hello {firstName}', { unknown: ['firstName'] }],
    ['Hello {}', { unknown: [''] }],
    ['Hello {nameToUse', { malformed: true }],
    ['Hello {nameToUse}}', { malformed: true }],
    ['Hello {{nameToUse}}', { malformed: true }],
    ['Hello {nameToUse|a|b}', { malformed: true }],
  ])('refuses to fill %j', (line, expected) => {
    expect(fillOpeningLine(line, values)).toEqual({
      ok: false,
      missing: [],
      unknown: [],
      malformed: false,
      ...expected,
    });
  });

  it('never leaves a brace nor a variable without its value', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('{', '}', '|', ' ', ...OPENING_VARIABLES.flatMap((name) => [`{${name}}`, `{${name}|there}`])),
    );
    const someone = fc.record(
      { nameToUse: fc.string(), familyName: fc.constantFrom('Öz', null, ''), lastPain: fc.string() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(piece), someone, (pieces, given) => {
        const filled = fillOpeningLine(pieces.join(''), given);
        if (filled.ok) expect(filled.text).not.toMatch(/[{}]/);
        else expect(filled.malformed || filled.missing.length + filled.unknown.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
