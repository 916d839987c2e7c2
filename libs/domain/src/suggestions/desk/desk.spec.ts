import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CATALOGUES,
  type DeskInteraction,
  type DeskProtocol,
  type DeskSnapshot,
  type DeskTheme,
  evaluateDesk,
  instantOf,
  millis,
} from '../../index';
import { aDesk, aSetting, NOW } from '../testing/a-snapshot';

const daysAgo = (days: number) => instantOf(millis(NOW) - days * 86_400_000);
const look = (desk: Partial<DeskSnapshot>, now = NOW) => evaluateDesk(aDesk(desk), aSetting(), now);
const texts = (desk: Partial<DeskSnapshot>) => look(desk).notes.map(({ text }) => text);
const silence = (desk: Partial<DeskSnapshot>, rule: string) =>
  look(desk).silent.find((each) => each.rule === rule)?.text;

let count = 0;
const promise = (dueAt: string, dueZone: string | null = null) => ({
  ...{ id: `p${String(++count).padStart(3, '0')}`, text: 'send it', dueAt, dueZone },
  source: { id: 'i', occurredAt: daysAgo(9) },
});
const times = <T>(n: number, make: (at: number) => T) => Array.from({ length: n }, (_, at) => make(at));
const theme = (days: readonly number[], over: Partial<DeskTheme> = {}): DeskTheme => ({
  ...{ id: 't', name: 'late parcels', ownerId: null, announcedAt: null },
  mentions: days.map((day, at) => ({
    ...{ interactionId: `i${String(at).padStart(2, '0')}`, contactId: `c${at}`, at: daysAgo(day), text: 'late again' },
  })),
  ...over,
});
const felt = (days: number, over: Partial<DeskInteraction> = {}): DeskInteraction => ({
  ...{ id: `f${days}`, occurredAt: daysAgo(days), typeLabel: 'Call', subject: null, theirWords: 'No!', body: null },
  ...{ feeling: 'UPSET', feelingSource: 'STAFF_OBSERVED', emotions: [] },
  ...over,
});
const protocol = (over: Partial<DeskProtocol> = {}): DeskProtocol => ({
  ...{ id: 'r', name: 'Call complaint', reviewDueAt: null, outcome: null, workspaceOutcome: null },
  experimentRunning: false,
  ...over,
});

describe('a full day of promises (R22)', () => {
  const thursday = '2026-11-26T10:00:00Z';
  it('is told from one more than fit', () => {
    expect(texts({ promises: times(6, () => promise(thursday)) })).toEqual([
      '6 promises are for Thu 26 Nov, more than the 5 that fit. Share some, or agree on other dates.',
    ]);
    expect(silence({ promises: times(5, () => promise(thursday)) }, 'PROMISE_OVERLOAD')).toBe(
      'No day has more than 5 promises.',
    );
  });

  it('is a day of the zone the promise was meant in', () => {
    const late = '2026-11-27T02:00:00Z';
    const promises = [...times(5, () => promise(thursday)), promise(late, 'America/New_York')];
    expect(texts({ promises })).toHaveLength(1);
    expect(texts({ promises: [...times(5, () => promise(thursday)), promise(late)] })).toEqual([]);
  });

  it('is not one that is over', () => {
    expect(texts({ promises: times(9, () => promise(daysAgo(2))) })).toEqual([]);
  });
});

describe('a pattern across customers (R16)', () => {
  it.each<[string, DeskTheme, boolean]>([
    ['three people in two weeks', theme([1, 5, 13]), true],
    ['two people', theme([1, 5]), false],
    [
      'one person three times',
      theme([1, 5, 13], { mentions: theme([1, 5, 13]).mentions.map((each) => ({ ...each, contactId: 'c' })) }),
      false,
    ],
    ['as many as always', theme(times(30, (at) => at * 3)), false],
    ['three after a month of two', theme([1, 5, 13, 40, 50]), true],
    ['owned, and customers know', theme([1, 5, 13], { ownerId: 'ben', announcedAt: daysAgo(1) }), false],
    ['owned, and nobody knows', theme([1, 5, 13], { ownerId: 'ben' }), true],
  ])('%s: %#', (_name, one, expected) => {
    expect(look({ themes: [one] }).notes.length === 1).toBe(expected);
  });

  it('stands on what they told', () => {
    const [note] = look({ themes: [theme([1, 5, 13])] }).notes;
    expect(note?.text).toBe(
      '“late parcels”: 3 people told of it in 14 days, more than usual. Agree on who looks into it.',
    );
    expect(note?.evidence.map(({ id }) => id)).toEqual(['i02', 'i01', 'i00']);
  });
});

describe('a protocol to review (R23)', () => {
  const low = { n: 30, low: 0.2, high: 0.4 };
  const all = { n: 900, low: 0.45, high: 0.55 };
  it.each<[string, Partial<DeskProtocol>, boolean]>([
    ['due today', { reviewDueAt: '2026-11-23' }, true],
    ['due tomorrow', { reviewDueAt: '2026-11-24' }, false],
    ['below the others', { outcome: low, workspaceOutcome: all }, true],
    ['below the others after 29 uses', { outcome: { ...low, n: 29 }, workspaceOutcome: all }, false],
    ['perhaps below the others', { outcome: { ...low, high: 0.46 }, workspaceOutcome: all }, false],
    ['due, while an experiment runs', { reviewDueAt: '2026-11-01', experimentRunning: true }, false],
  ])('%s', (_name, over, expected) => {
    expect(look({ protocols: [protocol(over)] }).notes.length === 1).toBe(expected);
  });
});

describe('a hard week (R24)', () => {
  const four = [0.1, 1, 2, 4.9].map((days) => felt(days));
  it('is told from four hard conversations in five days', () => {
    expect(texts({ felt: four })).toEqual([
      '4 hard conversations since Wed 18 Nov. Take a break, or hand one over if that helps.',
    ]);
  });

  it.each<[string, Partial<DeskSnapshot>]>([
    ['it is turned off', { felt: four, hardWeek: false }],
    ['there were three', { felt: four.slice(1) }],
    ['one was more than five days ago', { felt: [...four.slice(1), felt(5.1)] }],
    ['a model says so', { felt: [...four.slice(1), felt(0.1, { feelingSource: 'MODEL', feeling: 'STRAINED' })] }],
    ['one was strained and no more', { felt: [...four.slice(1), felt(0.1, { feeling: 'STRAINED' })] }],
    ['the desk is somebody else’s', { felt: four, memberId: 'ben' }],
  ])('is not, when %s', (_name, desk) => {
    expect(look(desk).notes).toEqual([]);
  });

  it('counts who was strained and sad', () => {
    const sad = felt(0.1, { feeling: 'STRAINED', emotions: ['SADNESS'] });
    expect(look({ felt: [...four.slice(1), sad] }).notes).toHaveLength(1);
  });
});

describe('the desk', () => {
  it('tells nothing of somebody else’s, not even why', () => {
    expect(look({ memberId: 'ben' })).toEqual({ notes: [], silent: [] });
  });

  it('waits for who is away', () => {
    const away = aSetting({ viewer: { memberId: 'ada', dismissals30Days: {}, absentUntil: '2026-11-26T08:00:00Z' } });
    const { notes, silent } = evaluateDesk(aDesk({ themes: [theme([1, 5, 13])] }), away, NOW);
    expect([notes, new Set(silent.map(({ reason }) => reason))]).toEqual([[], new Set(['ABSENT'])]);
  });

  it('is not asked what its reader does not know', () => {
    const { silent } = look({ themes: undefined, protocols: undefined });
    expect(silent.map(({ rule }) => rule)).toEqual(['PROMISE_OVERLOAD', 'HARD_WEEK']);
  });

  it.each(Object.keys(CATALOGUES))(
    'says at most 160 characters in %s, whatever it speaks of, in any order',
    (language) => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 4, max: 40 }), (length, n) => {
          const name = 'Wolfeschlegelsteinhausen '.repeat(length).slice(0, length).trim();
          const desk = aDesk({
            themes: [
              theme(
                times(n, (at) => at / 10),
                { name },
              ),
            ],
            promises: times(n + 2, (at) => ({ ...promise('2026-12-31T10:00:00Z'), id: `p${at}` })),
            protocols: [
              protocol({ name, reviewDueAt: '2025-01-01' }),
              protocol({
                id: 'q',
                name,
                outcome: { n, low: 0, high: 0.1 },
                workspaceOutcome: { n, low: 0.5, high: 0.6 },
              }),
            ],
            felt: times(n, (at) => felt(at / 10)),
          });
          const setting = aSetting({ language });
          const { notes, silent } = evaluateDesk(desk, setting, NOW);
          for (const { text, evidence } of notes) {
            expect(text.length).toBeLessThanOrEqual(160);
            expect(evidence.length).toBeGreaterThan(0);
          }
          const turned = Object.fromEntries(
            Object.entries(desk).map(([key, value]: [string, unknown]) => [
              key,
              Array.isArray(value) ? value.toReversed() : value,
            ]),
          );
          const again = evaluateDesk({ ...desk, ...turned }, setting, NOW);
          expect([new Set(again.notes), again.silent]).toEqual([new Set(notes), silent]);
        }),
        { numRuns: 50 },
      );
    },
  );
});
