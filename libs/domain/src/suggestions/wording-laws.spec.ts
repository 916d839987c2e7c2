import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATALOGUES, evaluate, RELATIONSHIP_KINDS, type Snapshot, SUGGESTION_CHARACTERS } from '../index';
import { anySnapshot, SETTING } from './testing/any-snapshot';

const long = (length: number) => 'Wolfeschlegelsteinhausen '.repeat(length).slice(0, length).trim();
const written = fc.record({
  name: fc.integer({ min: 1, max: 200 }).map(long),
  promise: fc.integer({ min: 1, max: 500 }).map(long),
  type: fc.integer({ min: 1, max: 60 }).map(long),
  label: fc.option(fc.integer({ min: 1, max: 60 }).map(long)),
  kind: fc.constantFrom(...RELATIONSHIP_KINDS),
});
const wordy = fc.tuple(anySnapshot, written).map(([snapshot, { name, promise, type, label, kind }]): Snapshot => ({
  ...snapshot,
  contact: { ...snapshot.contact, nameToUse: name, relationshipKinds: [kind] },
  promises: snapshot.promises.map((each) => ({ ...each, text: promise })),
  interactions: snapshot.interactions.map((each) => ({ ...each, typeLabel: type, theirWords: promise.repeat(2) })),
  importantDates: snapshot.importantDates.map((each) => ({ ...each, label })),
  preferences: snapshot.preferences.map((each) => ({
    ...each,
    value: each.key === 'TOPIC_AVOID' ? promise : each.value,
  })),
  planned: snapshot.planned.map((each) => ({ ...each, typeLabel: type })),
  pains: snapshot.pains?.map((each) => ({ ...each, title: promise, theirWords: promise })),
  unlogged: snapshot.unlogged?.map((each) => ({ ...each, typeLabel: type })),
  handover: snapshot.handover && { ...snapshot.handover, toName: name },
  kindnesses: snapshot.kindnesses?.map((each) => ({ ...each, text: promise })),
  feedback: snapshot.feedback?.map((each) => ({ ...each, comment: promise })),
}));

describe.each(Object.keys(CATALOGUES))('in %s', (language) => {
  const setting = { ...SETTING, language };
  // Another year, so that days are said with theirs.
  const times = fc.constantFrom('2026-11-23T09:00:00.000Z', '2027-01-08T21:00:00.000Z', '2027-11-22T09:00:00.000Z');

  it('no sentence is longer than 160 characters, whatever it speaks of, and no button is longer than 60', () => {
    fc.assert(
      fc.property(wordy, times, (snapshot, now) => {
        const { fired, silent } = evaluate(snapshot, setting, now);
        for (const { text } of [...fired, ...silent]) expect(text.length).toBeLessThanOrEqual(SUGGESTION_CHARACTERS);
        for (const { step } of fired) expect(step.text.length).toBeLessThanOrEqual(60);
        for (const { text } of fired.flatMap(({ evidence }) => evidence)) expect(text.length).toBeLessThanOrEqual(300);
      }),
      { numRuns: 500 },
    );
  });

  it('every sentence names the person first unless the name is too long, and cuts no word', () => {
    fc.assert(
      fc.property(wordy, times, (snapshot, now) => {
        const { nameToUse } = snapshot.contact;
        for (const { text, textKey } of evaluate(snapshot, setting, now).fired) {
          if (!textKey.endsWith('Nameless')) expect(text.startsWith(nameToUse)).toBe(true);
          expect(text).toMatch(/[.]$/);
          expect(text).not.toContain('…');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the words', () => {
  const { en = {} } = CATALOGUES;
  it('press nobody, blame nobody, guess at nobody', () => {
    const bad =
      /\b(urgent|immediately|asap|now!|must|failed|forgot|neglect|late|angry|difficult|he|she|his|her|him)\b|!/i;
    const rules = Object.entries(en).filter(([key]) => key.startsWith('suggestion.') || key.startsWith('desk.'));
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter(([, message]) => bad.test(message))).toEqual([]);
  });
});
