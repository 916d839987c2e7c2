import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Block,
  CHANNELS,
  CONSENT_PURPOSES,
  CONSENT_STATES,
  type ConsentGiven,
  type ConsentPurpose,
  contactability,
  type ContactFacts,
  mayUse,
} from '../index';

const NOW = '2026-11-22T09:00:00.000Z';
const BEFORE = '2026-11-01T09:00:00.000Z';
const LATER = '2026-12-01T09:00:00.000Z';

const facts = (over: Partial<ContactFacts> = {}): ContactFacts => ({
  contactPoints: [{ id: 'p', kind: 'EMAIL', value: 'ana@example.com', preferred: false, status: 'ACTIVE' }],
  blocks: [],
  consents: [],
  preferences: [],
  deceasedAt: null,
  ...over,
});
const said = (state: ConsentGiven['state'], purpose: ConsentPurpose, recordedAt = BEFORE): ConsentGiven => ({
  channel: 'EMAIL',
  purpose,
  state,
  recordedAt,
});
const block = (over: Partial<Block> = {}): Block => ({
  channel: 'EMAIL',
  blockedAt: BEFORE,
  until: null,
  liftedAt: null,
  ...over,
});
const avoid = {
  id: 'a',
  key: 'AVOID_CHANNEL',
  value: 'EMAIL',
  strength: 'MUST',
  confirmedAt: BEFORE,
  validUntil: null,
} as const;
const reasons = (given: ContactFacts) =>
  CONSENT_PURPOSES.map((purpose) => mayUse(given, 'EMAIL', purpose, NOW, 'UTC').reason);

describe('mayUse', () => {
  // In the order SERVICE, MARKETING, FEEDBACK, PROFILING.
  it.each<[string, Partial<ContactFacts>, string[]]>([
    ['nothing said', {}, ['OK', 'NO_CONSENT', 'OK', 'OK']],
    ['marketing granted', { consents: [said('GRANTED', 'MARKETING')] }, ['OK', 'OK', 'OK', 'OK']],
    [
      'granted, then withdrawn',
      { consents: [said('WITHDRAWN', 'MARKETING', NOW), said('GRANTED', 'MARKETING')] },
      ['OK', 'DENIED', 'OK', 'OK'],
    ],
    [
      'withdrawn, then granted',
      { consents: [said('WITHDRAWN', 'MARKETING'), said('GRANTED', 'MARKETING', NOW)] },
      ['OK', 'OK', 'OK', 'OK'],
    ],
    [
      'both at once',
      { consents: [said('GRANTED', 'MARKETING'), said('DENIED', 'MARKETING')] },
      ['OK', 'DENIED', 'OK', 'OK'],
    ],
    [
      'granted, then reset',
      { consents: [said('GRANTED', 'MARKETING'), said('NOT_ASKED', 'MARKETING', NOW)] },
      ['OK', 'NO_CONSENT', 'OK', 'OK'],
    ],
    ['service denied', { consents: [said('DENIED', 'SERVICE')] }, ['DENIED', 'NO_CONSENT', 'OK', 'OK']],
    ['profiling denied', { consents: [said('DENIED', 'PROFILING')] }, ['OK', 'NO_CONSENT', 'OK', 'DENIED']],
    [
      'granted by another channel',
      { consents: [{ ...said('GRANTED', 'MARKETING'), channel: 'SMS' }] },
      ['OK', 'NO_CONSENT', 'OK', 'OK'],
    ],
    ['blocked', { blocks: [block()] }, ['BLOCKED', 'BLOCKED', 'BLOCKED', 'OK']],
    ['blocked until later', { blocks: [block({ until: LATER })] }, ['BLOCKED', 'BLOCKED', 'BLOCKED', 'OK']],
    ['a block that is over', { blocks: [block({ until: NOW })] }, ['OK', 'NO_CONSENT', 'OK', 'OK']],
    ['a block that was lifted', { blocks: [block({ liftedAt: BEFORE })] }, ['OK', 'NO_CONSENT', 'OK', 'OK']],
    ['avoids it', { preferences: [avoid] }, ['AVOIDS', 'NO_CONSENT', 'AVOIDS', 'OK']],
    ['no address', { contactPoints: [] }, ['NO_CONTACT_POINT', 'NO_CONSENT', 'NO_CONTACT_POINT', 'OK']],
    [
      'deceased',
      { deceasedAt: '2026-11-01', consents: [said('GRANTED', 'MARKETING')] },
      ['DECEASED', 'DECEASED', 'DECEASED', 'DECEASED'],
    ],
  ])('knows the reasons when: %s', (_name, over, expected) => {
    expect(reasons(facts(over))).toEqual(expected);
  });

  it('names the contact point to use', () => {
    expect(mayUse(facts(), 'EMAIL', 'SERVICE', NOW, 'UTC').value).toBe('ana@example.com');
    expect(mayUse(facts(), 'EMAIL', 'MARKETING', NOW, 'UTC').value).toBeNull();
  });

  it('needs no contact point to meet in person', () => {
    expect(mayUse(facts({ contactPoints: [] }), 'IN_PERSON', 'SERVICE', NOW, 'UTC').reason).toBe('OK');
  });
});

describe('contactability', () => {
  it('speaks of every purpose of each channel something is known about', () => {
    const entries = contactability(facts({ blocks: [block({ channel: 'SMS' })] }), NOW, 'UTC');
    expect([...new Set(entries.map(({ channel }) => channel))]).toEqual(['SMS', 'EMAIL', 'VIDEO']);
    expect(entries).toHaveLength(3 * CONSENT_PURPOSES.length);
  });

  const instants = fc.constantFrom(BEFORE, NOW, '2026-06-01T00:00:00Z');
  const anything = fc.record({
    contactPoints: fc.constant(facts().contactPoints),
    blocks: fc.array(
      fc.record({
        channel: fc.constantFrom(...CHANNELS),
        blockedAt: instants,
        until: fc.option(instants),
        liftedAt: fc.option(instants),
      }),
      { maxLength: 3 },
    ),
    consents: fc.array(
      fc.record({
        channel: fc.constantFrom(...CHANNELS),
        purpose: fc.constantFrom(...CONSENT_PURPOSES),
        state: fc.constantFrom(...CONSENT_STATES),
        recordedAt: instants,
      }),
      { maxLength: 6 },
    ),
    preferences: fc.constantFrom([], [avoid]),
    deceasedAt: fc.option(fc.constant('2026-01-01')),
  });

  it('never allows marketing without consent that stands', () => {
    fc.assert(
      fc.property(anything, (given) => {
        for (const entry of contactability(given, NOW, 'UTC').filter(
          ({ purpose, allowed }) => purpose === 'MARKETING' && allowed,
        )) {
          const records = given.consents.filter(
            ({ channel, purpose }) => channel === entry.channel && purpose === 'MARKETING',
          );
          const newest = records.map(({ recordedAt }) => Date.parse(recordedAt)).sort((a, b) => b - a)[0];
          expect(
            records
              .filter(({ recordedAt }) => Date.parse(recordedAt) === newest)
              .every(({ state }) => state === 'GRANTED'),
          ).toBe(true);
          expect(given.deceasedAt).toBeNull();
        }
      }),
    );
  });

  it('allows exactly what has no reason against it', () => {
    fc.assert(
      fc.property(anything, (given) => {
        for (const { allowed, reason } of contactability(given, NOW, 'UTC')) expect(allowed).toBe(reason === 'OK');
      }),
    );
  });
});
