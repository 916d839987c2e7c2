import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  BRIEF_LINE_KINDS,
  BRIEF_WORDS,
  type BriefFacts,
  briefOf,
  countWords,
  DIRECTIONS,
  FEELING_SOURCES,
  FEELINGS,
  instantOf,
  INTERACTION_STATUSES,
  OUTCOMES,
  PAIN_STATUSES,
  PREFERENCE_KEYS,
  PREFERENCE_SOURCES,
  PREFERENCE_STRENGTHS,
  PROMISE_DIRECTIONS,
  PROMISE_STATUSES,
  RELATIONSHIP_KINDS,
} from '../index';
import { facts, loss, NOW, pain, preference, promise, protocol, talk } from './testing/brief-facts';

const WORD = fc.constantFrom(
  'invoice',
  'Ana',
  'été',
  'Dr.',
  'no.',
  '他说很好。',
  '–',
  '👩🏽‍🔧',
  'why?',
  '{x}',
  "it's",
  '\n',
  '<b>',
);
const text = fc.oneof(
  fc.array(WORD, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const at = fc.integer({ min: -400, max: 400 }).map((hours) => instantOf(Date.parse(NOW) + hours * 3_600_000));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const many = <T>(one: (id: string) => fc.Arbitrary<T>) =>
  fc
    .nat(5)
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => one(`id-${index}`))))
    .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));

const anyFacts: fc.Arbitrary<BriefFacts> = fc
  .record({
    contact: fc.record({
      displayName: text,
      nameToUse: orNull(text),
      pronunciation: orNull(text),
      pronouns: orNull(text),
      language: fc.constantFrom(null, 'fr', 'de-AT', 'zh-Hant'),
      relationshipKinds: fc.subarray([...RELATIONSHIP_KINDS]),
      deceasedAt: fc.constantFrom(null, null, null, '2026-11-01'),
    }),
    promises: many((id) =>
      fc
        .record({
          direction: fc.constantFrom(...PROMISE_DIRECTIONS),
          status: fc.constantFrom('OPEN' as const, ...PROMISE_STATUSES),
          dueAt: orNull(at),
        })
        .chain((over) => text.map((words) => promise(id, words, over))),
    ),
    painPoints: many((id) =>
      fc
        .record({
          title: text,
          theirWords: orNull(text),
          severity: fc.integer({ min: 1, max: 4 }),
          status: fc.constantFrom(...PAIN_STATUSES),
          lastMentionedAt: at,
        })
        .map((over) => pain(id, over)),
    ),
    interactions: many((id) =>
      fc
        .record({
          occurredAt: at,
          status: fc.constantFrom('COMPLETED' as const, ...INTERACTION_STATUSES),
          direction: fc.constantFrom(...DIRECTIONS),
          twoWay: fc.boolean(),
          outcome: orNull(fc.constantFrom(...OUTCOMES)),
          subject: orNull(text),
          body: orNull(text),
          feeling: orNull(fc.constantFrom(...FEELINGS)),
          feelingSource: fc.constantFrom(...FEELING_SOURCES),
        })
        .map((over) => talk(id, over)),
    ),
    preferences: many((id) =>
      fc
        .record({
          strength: fc.constantFrom(...PREFERENCE_STRENGTHS),
          source: fc.constantFrom(...PREFERENCE_SOURCES),
          confirmedAt: fc.constantFrom('2024-01-01T00:00:00Z', '2026-10-01T00:00:00Z'),
        })
        .chain((over) =>
          fc.tuple(fc.constantFrom(...PREFERENCE_KEYS), text).map(([key, words]) => preference(id, key, words, over)),
        ),
    ),
    importantDates: fc.constantFrom([], [], [loss()]),
    protocol: orNull(
      fc
        .record({
          do: fc.array(text, { maxLength: 5 }),
          dont: fc.array(text, { maxLength: 5 }),
          openingLine: orNull(text),
        })
        .map(protocol),
    ),
  })
  .map(facts);

const lists = ['promises', 'painPoints', 'interactions', 'preferences', 'importantDates'] as const;

describe('a brief', () => {
  it('has at most 90 words and 6 lines in order, none of them empty', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const { lines, words } = briefOf(known, NOW);
        expect(words).toBeLessThanOrEqual(BRIEF_WORDS);
        expect(words).toBe(lines.flatMap(({ items }) => items).reduce((sum, item) => sum + countWords(item.text), 0));
        const kinds = lines.map(({ kind }) => kind);
        expect(kinds).toEqual(BRIEF_LINE_KINDS.filter((kind) => kinds.includes(kind)));
        expect(lines.every(({ items }) => items.length > 0)).toBe(true);
        expect(kinds[0]).toBe('NAME');
      }),
    );
  });

  it('gives for every item its evidence, and ends no item within a sentence', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        for (const { text: said, evidence } of briefOf(known, NOW).lines.flatMap(({ items }) => items)) {
          expect(evidence.length).toBeGreaterThan(0);
          expect(evidence.every((each) => each.text.length <= 300)).toBe(true);
          expect(said).toMatch(/[.!?…。！？]["'”»’)\]]*$/u);
          expect(said).not.toMatch(/\s\s|\n|undefined|null/);
        }
      }),
    );
  });

  it('does not depend on the order of what it is made from', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const turned = Object.fromEntries(lists.map((list) => [list, [...known[list]].reverse()]));
        expect(briefOf({ ...known, ...turned }, NOW)).toEqual(briefOf(known, NOW));
      }),
    );
  });

  it('leaves out from the bottom: what is dropped stood below all that is kept', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
    const promises = ['p1', 'p2'].map((id) => promise(id, long));
    const painPoints = ['a', 'b'].map((id) => pain(id, { theirWords: long }));
    const full = facts({ promises, painPoints, interactions: [talk('call')], protocol: protocol() });
    const kinds = briefOf(full, NOW).lines.map(({ kind }) => kind);
    expect(kinds).toEqual(BRIEF_LINE_KINDS.slice(0, kinds.length));
    expect(kinds.length).toBeLessThan(BRIEF_LINE_KINDS.length);
  });

  it('says nothing of a feeling that nobody noted', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const unknown = known.interactions.map((each) => ({ ...each, feeling: null, body: null, subject: null }));
        const said = briefOf({ ...known, interactions: unknown }, NOW).lines.find(({ kind }) => kind === 'LAST_TIME');
        const touches = (said?.items ?? []).map(({ evidence }) => evidence[0]?.id);
        expect(new Set(touches).size).toBe(touches.length);
      }),
    );
  });
});
