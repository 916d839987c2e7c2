import fc from 'fast-check';
import { DAY_MS, type Instant, instantOf, millis } from '../../time/instant';
import type { FurtherFacts } from '../further-facts';
import { NOW } from './a-snapshot';

const days = (from: number, to: number) =>
  fc.integer({ min: from * 24, max: to * 24 }).map((hour) => instantOf(millis(NOW) + (hour * DAY_MS) / 24));
const minutes = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((minute) => instantOf(millis(NOW) + minute * 60_000));
const listed = <T>(one: fc.Arbitrary<T>, prefix: string, maxLength = 2) =>
  fc.array(one, { maxLength }).map((list) => list.map((each, at) => ({ ...each, id: `${prefix}${at}` })));

const mentions = fc
  .array(fc.record({ at: days(-40, 0), heardById: fc.constantFrom('ada', 'ben'), imported: fc.boolean() }), {
    maxLength: 3,
  })
  .map((list) => list.map((each, at) => ({ ...each, id: `m${at}`, interactionId: `i${at}`, thread: null })));

const pain = fc.record({
  title: fc.constantFrom('late deliveries', 'the till is slow'),
  theirWords: fc.option(fc.constant('I always wait')),
  status: fc.constantFrom('OPEN', 'IN_PROGRESS', 'FIXED_NOT_TOLD'),
  statusSince: fc.option(days(-10, 0)),
  people: fc.constantFrom(1, 20, 21),
  mentions,
});

const recovery = fc.record({
  id: fc.constantFrom('i0', 'i1'),
  openedAt: days(-30, -10),
  ownerId: fc.constantFrom('ada', null),
  closedAt: fc.option(days(-10, 0)),
});

const handover = fc.record({
  id: fc.constant('h0'),
  acceptedAt: fc.option(days(-10, 0)),
  toldAt: fc.option(days(-5, 0), { freq: 3 }),
  toName: fc.constant('Ben Adler'),
});

/** A conversation that is or was planned, of the viewer or of a colleague. */
export const planAt = (at: fc.Arbitrary<Instant>) =>
  fc.record({
    at,
    endsAt: fc.constant(null),
    typeKey: fc.constantFrom('CALL', 'MEETING', 'LETTER'),
    typeLabel: fc.constant('Call'),
    memberIds: fc.constantFrom(['ada'], ['ben'], ['ada', 'ben']),
  });

const kindness = fc.record({
  kind: fc.constantFrom('REFERRAL', 'PRAISE', 'HIGH_SCORE'),
  at: days(-20, 0),
  text: fc.constant('You saved our wedding'),
  interactionId: fc.constant(null),
});

const answer = fc.record({
  measure: fc.constantFrom('CSAT', 'CES', 'NPS'),
  score: fc.integer({ min: 1, max: 10 }),
  comment: fc.option(fc.constant('It took three weeks')),
  at: days(-20, 0),
  mayContact: fc.boolean(),
  interactionId: fc.constant(null),
});

/** All that only some rules look at, in any state. */
export const anyFurtherFacts: fc.Arbitrary<FurtherFacts> = fc.record({
  profilingDenied: fc.boolean(),
  talkedAt: fc.array(days(-500, 0), { maxLength: 5 }),
  pains: listed(pain, 'pain'),
  recovery: fc.option(recovery, { freq: 1 }),
  handover: fc.option(handover),
  customerSince: fc.option(days(-14, -5)),
  unlogged: listed(planAt(days(-16, 0)), 'past'),
  briefViewedAt: fc.option(minutes(-300, 0)),
  kindnesses: listed(kindness, 'kind'),
  feedback: listed(answer, 'answer', 1),
});

/** A plan that may begin any minute. */
export const soon = minutes(0, 60);
