import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  AUDIENCES,
  defaultSituation,
  fittingProtocol,
  type ProtocolCandidate,
  type ProtocolWish,
  RELATIONSHIP_KINDS,
  SITUATIONS,
} from '../index';

const candidate = (id: string, over: Partial<ProtocolCandidate> = {}): ProtocolCandidate => ({
  id,
  typeId: 'call',
  situation: null,
  relationshipKinds: [],
  audience: 'ANY',
  language: 'en',
  ...over,
});
const wish: ProtocolWish = {
  typeId: 'call',
  situation: 'COMPLAINT',
  leadKind: 'CUSTOMER',
  audience: 'B2B',
  language: 'de-AT',
};
const general = candidate('general');
const complaint = candidate('complaint', { situation: 'COMPLAINT' });
const suppliers = candidate('suppliers', { relationshipKinds: ['SUPPLIER', 'PARTNER'] });
const apology = candidate('apology', { situation: 'APOLOGY' });

describe('fittingProtocol', () => {
  it.each<[string, ProtocolCandidate[], Partial<ProtocolWish>, string | undefined]>([
    ['the situation before the general', [general, complaint, apology], {}, 'complaint'],
    ['the general when none is for the situation', [general, apology], {}, 'general'],
    ['the general without a situation', [general, complaint], { situation: null }, 'general'],
    ['nothing for another situation alone', [apology], {}, undefined],
    ['nothing of another type', [candidate('mail', { typeId: 'mail' })], {}, undefined],
    ['the audience before any', [general, candidate('b2b', { audience: 'B2B' })], {}, 'b2b'],
    ['nothing for another audience', [candidate('b2c', { audience: 'B2C' })], {}, undefined],
    [
      'any before one when the audience is unknown',
      [candidate('b2c', { audience: 'B2C' }), general],
      { audience: 'ANY' },
      'general',
    ],
    ['one for the kind before one for everybody', [general, suppliers], { leadKind: 'PARTNER' }, 'suppliers'],
    ['one for everybody before one for other kinds', [suppliers, general], {}, 'general'],
    ['nothing for other kinds alone', [suppliers], {}, undefined],
    ['nothing for a kind when nobody said what they are', [suppliers], { leadKind: null }, undefined],
    ['the situation before the kind', [suppliers, complaint], { leadKind: 'SUPPLIER' }, 'complaint'],
    [
      'the kind before the audience and the language',
      [suppliers, candidate('b2b', { audience: 'B2B', language: 'de-AT' })],
      { leadKind: 'SUPPLIER' },
      'suppliers',
    ],
    ['the situation before the audience', [complaint, candidate('b2b', { audience: 'B2B' })], {}, 'complaint'],
    [
      'the same language',
      [general, candidate('de', { language: 'de' }), candidate('at', { language: 'de-AT' })],
      {},
      'at',
    ],
    ['the same base language', [general, candidate('ch', { language: 'de-CH' })], {}, 'ch'],
    ['another language before none', [candidate('fr', { language: 'fr' })], {}, 'fr'],
    ['the lower id of equals', [candidate('b'), candidate('a')], {}, 'a'],
  ])('chooses %s', (_name, candidates, over, expected) => {
    expect(fittingProtocol(candidates, { ...wish, ...over })?.protocol.id).toBe(expected);
  });

  it('says why, and offers the others of the type', () => {
    const fit = fittingProtocol([apology, general, complaint, candidate('mail', { typeId: 'mail' })], wish);
    expect(fit?.matchedBy).toBe('TYPE_AND_SITUATION');
    expect(fit?.alternatives.map(({ id }) => id)).toEqual(['general', 'apology']);
    const offered = fittingProtocol([suppliers, apology, general], wish)?.alternatives;
    expect(offered?.map(({ id }) => id)).toEqual(['apology', 'suppliers']);
    expect(fittingProtocol([general], wish)?.matchedBy).toBe('TYPE_GENERAL');
  });

  it('chooses the same from any order', () => {
    const any = fc.record({
      id: fc.uuid(),
      typeId: fc.constantFrom('call', 'mail'),
      situation: fc.constantFrom(...SITUATIONS.slice(3, 6), null),
      relationshipKinds: fc.subarray([...RELATIONSHIP_KINDS]),
      audience: fc.constantFrom(...AUDIENCES),
      language: fc.constantFrom('en', 'de', 'de-AT'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ id }) => id }), (candidates) => {
        expect(fittingProtocol(candidates.toReversed(), wish)).toEqual(fittingProtocol(candidates, wish));
      }),
    );
  });
});

describe('defaultSituation', () => {
  it.each([
    ['OPEN', 3, 'COMPLAINT'],
    ['IN_PROGRESS', 4, 'COMPLAINT'],
    ['OPEN', 2, null],
    ['RESOLVED_CONFIRMED', 4, null],
  ] as const)('with a pain that is %s and of severity %d is %s', (status, severity, expected) => {
    expect(defaultSituation([{ status, severity }])).toBe(expected);
  });
});
