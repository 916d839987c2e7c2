import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CHANNELS,
  DIRECTIONS,
  FEELINGS,
  instantOf,
  INTERACTION_STATUSES,
  millis,
  type PulseInteraction,
  type PulsePain,
  pulseOf,
  VISIBILITIES,
} from '../index';

const DAY = 86_400_000;
const START = millis('2026-01-01T09:00:00.000Z');
const day = (number: number) => instantOf(START + number * DAY);

let count = 0;
const at = (number: number, over: Partial<PulseInteraction> = {}): PulseInteraction => ({
  id: String(++count).padStart(6, '0'),
  occurredAt: day(number),
  status: 'COMPLETED',
  direction: 'OUTBOUND',
  visibility: 'NORMAL',
  typeKey: 'CALL',
  channel: 'PHONE',
  authorName: 'Sam',
  feeling: null,
  feelingSource: null,
  twoWay: false,
  imported: false,
  expectsAnswer: true,
  letter: false,
  ...over,
});
const talk = (number: number, over: Partial<PulseInteraction> = {}) => at(number, { twoWay: true, ...over });
const pulse = (interactions: PulseInteraction[], pains: PulsePain[] = []) => pulseOf(interactions, pains, 'UTC');

describe('pulseOf', () => {
  it('knows nothing of a person without history', () => {
    expect(pulse([])).toEqual({
      lastInteractionAt: null,
      lastTwoWayAt: null,
      lastTwoWayInteractionId: null,
      lastTwoWayBy: null,
      lastTwoWayTypeKey: null,
      lastAttemptAt: null,
      unansweredOutbound: 0,
      medianGapDays: null,
      medianGapN: 0,
      worstOpenPain: null,
      lastFeeling: null,
      lastFeelingSource: null,
      recentFeelings: [],
      bestReach: null,
      negativeAt: null,
      negativeInteractionId: null,
      unansweredAt: null,
      unansweredInteractionId: null,
      recoveringAt: null,
      recoveringInteractionId: null,
    });
  });

  it('tells the last two-way contact, by whom and how, apart from a later voicemail', () => {
    const known = pulse([talk(1), talk(5, { authorName: 'Kim', typeKey: 'VISIT', direction: 'INBOUND' }), at(9)]);
    expect([known.lastTwoWayAt, known.lastTwoWayBy, known.lastTwoWayTypeKey]).toEqual([day(5), 'Kim', 'VISIT']);
    expect([known.lastAttemptAt, known.lastInteractionAt]).toEqual([day(9), day(9)]);
  });

  it.each<[string, PulseInteraction[], number]>([
    ['all when nobody ever answered', [at(1), at(2)], 2],
    ['those since the last two-way', [at(1), talk(2), at(3), at(4)], 2],
    ['those since they wrote', [at(1), at(2), at(3, { direction: 'INBOUND' }), at(4)], 1],
    ['none at the very instant they wrote', [at(3, { direction: 'INBOUND' }), at(3)], 0],
    ['no plans', [at(1, { status: 'PLANNED' })], 0],
    ['no notes', [at(1, { direction: 'INTERNAL' })], 0],
  ])('counts as unanswered %s', (_name, interactions, expected) => {
    expect(pulse(interactions).unansweredOutbound).toBe(expected);
  });

  it.each<[string, number[], number | null, number]>([
    ['one contact', [1], null, 0],
    ['two contacts', [1, 8], 7, 1],
    ['an odd number of gaps', [0, 1, 11, 13], 2, 3],
    ['an even number of gaps', [0, 1, 11], 5.5, 2],
    ['the last fifty only', [0, 1000, ...Array.from({ length: 49 }, (_, n) => 1001 + n)], 1, 49],
  ])('takes the median gap of %s', (_name, days, expected, n) => {
    const known = pulse(days.map((number) => talk(number)));
    expect([known.medianGapDays, known.medianGapN]).toEqual([expected, n]);
  });

  it('tells the last feeling and the feelings of the last three, unknown staying unknown', () => {
    const known = pulse([
      at(1, { feeling: 'WARM' }),
      at(2, { feeling: 'UPSET', feelingSource: 'SURVEY' }),
      at(3),
      at(4),
    ]);
    expect([known.lastFeeling, known.lastFeelingSource]).toEqual(['UPSET', 'SURVEY']);
    expect(known.recentFeelings).toEqual(['UPSET', null, null]);
  });

  it.each<[string, PulsePain[], number | null]>([
    [
      'the worst that is open',
      [
        { status: 'OPEN', severity: 2, mentionedIn: ['NORMAL'] },
        { status: 'IN_PROGRESS', severity: 3, mentionedIn: ['PRIVATE', 'NORMAL'] },
      ],
      3,
    ],
    ['none that is resolved', [{ status: 'RESOLVED_CONFIRMED', severity: 4, mentionedIn: ['NORMAL'] }], null],
    ['one they were not told is fixed', [{ status: 'FIXED_NOT_TOLD', severity: 4, mentionedIn: ['NORMAL'] }], 4],
    ['none told in confidence alone', [{ status: 'OPEN', severity: 4, mentionedIn: ['PRIVATE', 'SENSITIVE'] }], null],
  ])('shows of the open pains %s', (_name, pains, expected) => {
    expect(pulse([], pains).worstOpenPain).toBe(expected);
  });

  const interaction = fc.record({
    occurredAt: fc.integer({ min: 0, max: 60 }).map(day),
    status: fc.constantFrom(...INTERACTION_STATUSES),
    direction: fc.constantFrom(...DIRECTIONS),
    visibility: fc.constantFrom(...VISIBILITIES),
    typeKey: fc.constantFrom('CALL', 'EMAIL'),
    channel: fc.constantFrom(...CHANNELS, null),
    authorName: fc.constantFrom('Sam', 'Kim'),
    feeling: fc.constantFrom(...FEELINGS, null),
    feelingSource: fc.constant(null),
    twoWay: fc.boolean(),
    imported: fc.boolean(),
    expectsAnswer: fc.boolean(),
    letter: fc.boolean(),
  });
  const history = fc
    .array(interaction, { maxLength: 80 })
    .map((list) => list.map((item, number) => ({ ...item, id: String(number).padStart(3, '0') })));

  it('does not depend on the order of what it is given', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list.map((item) => ({ item, key: keys.next().value })).sort((a, b) => a.key - b.key);
        expect(pulse(shuffled.map(({ item }) => item))).toEqual(pulse(list));
      }),
    );
  });

  it('never tells of what not everybody may read, nor of what was planned or called off', () => {
    fc.assert(
      fc.property(history, (list) => {
        const counted = list.filter(
          ({ visibility, status }) => visibility === 'NORMAL' && (status === 'COMPLETED' || status === 'NOT_HELD'),
        );
        expect(pulse(list)).toEqual(pulse(counted));
      }),
    );
  });
});
