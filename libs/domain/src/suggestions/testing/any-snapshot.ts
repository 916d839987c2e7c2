import fc from 'fast-check';
import { pulseOf } from '../../pulse/pulse';
import { type DateOnly, instantOf, isAfter, millis } from '../../time/instant';
import { type Channel, CHANNELS, RELATIONSHIP_KINDS } from '../../vocabulary/contacts';
import { FEELING_SOURCES, FEELINGS } from '../../vocabulary/feelings';
import { IMPORTANT_DATE_KINDS } from '../../vocabulary/important-dates';
import { DIRECTIONS, INTERACTION_STATUSES, VISIBILITIES } from '../../vocabulary/interactions';
import { PREFERENCE_STRENGTHS } from '../../vocabulary/preferences';
import { PROMISE_DIRECTIONS } from '../../vocabulary/promises';
import { DECISION_KINDS, RULE_KEYS } from '../../vocabulary/suggestions';
import type { Setting } from '../setting';
import type { Snapshot, SnapshotInteraction } from '../snapshot';
import {
  aCadence,
  aDate,
  aDecision,
  anInteraction,
  aPreference,
  aPromise,
  aSetting,
  aSnapshot,
  NOW,
} from './a-snapshot';
import { anyFurtherFacts, planAt, soon } from './any-further-facts';

const HOUR = 3_600_000;
const hours = (from: number, to: number) =>
  fc.integer({ min: from * 24, max: to * 24 }).map((hour) => instantOf(millis(NOW) + hour * HOUR));
const past = hours(-90, 0);
const mostly = <T>(usual: T, other: fc.Arbitrary<T>) => fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, other);
const named = <T>(prefix: string, list: readonly T[]) => list.map((item, at) => ({ ...item, id: `${prefix}${at}` }));

const interaction = fc
  .record({
    occurredAt: past,
    status: mostly('COMPLETED' as const, fc.constantFrom(...INTERACTION_STATUSES)),
    direction: fc.constantFrom(...DIRECTIONS),
    visibility: mostly('NORMAL' as const, fc.constantFrom(...VISIBILITIES)),
    expectsAnswer: mostly(true, fc.boolean()),
    letter: fc.boolean(),
    feeling: fc.constantFrom(...FEELINGS, null),
    feelingSource: fc.constantFrom(...FEELING_SOURCES),
    twoWay: fc.boolean(),
    imported: mostly(false, fc.boolean()),
    responseTargetMinutes: fc.constantFrom(15, 480, null),
    asked: fc.boolean(),
    situation: mostly(null, fc.constantFrom('RENEWAL', 'THANK_YOU')),
  })
  .map(({ occurredAt, ...over }) => anInteraction(occurredAt, over));

const promise = fc
  .record({
    direction: fc.constantFrom(...PROMISE_DIRECTIONS),
    dueAt: fc.option(hours(-20, 20)),
    originalDueAt: fc.option(hours(-20, 20)),
    movedUntold: fc.boolean(),
  })
  .map((over) => aPromise(over));

const date = fc
  .record({
    kind: fc.constantFrom(...IMPORTANT_DATE_KINDS),
    month: fc.constantFrom(11, 12),
    day: fc.integer({ min: 1, max: 30 }),
    leadDays: fc.integer({ min: 0, max: 14 }),
    confirmed: mostly(true, fc.boolean()),
  })
  .map((over) => aDate(over));

const decision = fc
  .record({
    rule: fc.constantFrom(...RULE_KEYS),
    subjectKey: fc.constantFrom('contact', 'interaction:i1', 'promise:p0'),
    kind: fc.constantFrom(...DECISION_KINDS),
    until: hours(-2, 4),
    evidenceIds: fc.constantFrom(['i0', 'i1', 'i2', 'p0', 'cadence-customer'], []),
    decidedAt: hours(-40, -1),
  })
  .map((over) => aDecision(over));

const preference = fc
  .record({
    key: fc.constantFrom('HOURS', 'DO_NOT_DISTURB', 'TOPIC_AVOID', 'PREFERRED_CHANNEL'),
    value: fc.constantFrom('9-12', '14-18', 'birthday', 'later'),
    strength: fc.constantFrom(...PREFERENCE_STRENGTHS),
    validUntil: fc.constantFrom<DateOnly | null>(null, '2026-11-20', '2026-11-30'),
    confirmedAt: fc.constantFrom('2025-06-01T09:00:00.000Z', '2026-11-01T09:00:00.000Z'),
  })
  .map((over) => aPreference(over));

const ago = (days: number) => instantOf(millis(NOW) - days * 24 * HOUR);
const call = { typeKey: 'CALL', channel: 'PHONE', outcome: 'NO_ANSWER' } as const;
/** Somebody we talk with every six days, and then no more; somebody who answers mail and no calls. */
const HABITS: readonly (readonly SnapshotInteraction[])[] = [
  [],
  [49, 43, 37, 31, 25].map((days) => anInteraction(ago(days), { twoWay: true, direction: 'INBOUND', feeling: 'WARM' })),
  [
    ...[14, 9, 6].map((days) => anInteraction(ago(days), call)),
    ...[13, 11].map((days) => anInteraction(ago(days), { twoWay: true })),
  ],
];

/** A history with the pulse that everybody has of it; `interactions` are all of them, whoever may read them. */
export function withPulse(snapshot: Snapshot, interactions = snapshot.interactions): Snapshot {
  const pulse = pulseOf(interactions, [], 'Europe/Berlin');
  const normal = interactions.filter(({ visibility, status }) => visibility === 'NORMAL' && status === 'COMPLETED');
  const last = normal.find(({ id }) => id === pulse.lastTwoWayInteractionId);
  const month = instantOf(millis(NOW) - 30 * 24 * HOUR);
  const outbound = normal.filter(({ direction, occurredAt }) => direction === 'OUTBOUND' && isAfter(occurredAt, month));
  return {
    ...snapshot,
    pulse: {
      ...pulse,
      lastTwoWayTypeLabel: last?.typeLabel ?? null,
      outbound30Days: outbound.length,
      twoWayCount: normal.filter(({ twoWay }) => twoWay).length,
    },
  };
}

/** Any person with any history of the last ninety days, as somebody who may read all of it sees them at NOW. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    interactions: fc.array(interaction, { maxLength: 8 }),
    habit: fc.constantFrom(...HABITS),
    further: anyFurtherFacts,
    promises: fc.array(promise, { maxLength: 3 }),
    importantDates: fc.array(date, { maxLength: 2 }),
    decisions: fc.array(decision, { maxLength: 4 }),
    preferences: fc.array(preference, { maxLength: 2 }),
    planned: fc.array(planAt(fc.oneof(hours(0, 20), soon)), { maxLength: 1 }),
    channels: mostly<readonly Channel[]>(['PHONE', 'EMAIL'], fc.constantFrom<Channel[]>([], ['IN_PERSON'])),
    preferredChannel: fc.constantFrom(...CHANNELS, null),
    relationshipKinds: fc.oneof(fc.constant([]), fc.subarray([...RELATIONSHIP_KINDS])),
    lifecycleStage: fc.constantFrom('CUSTOMER', 'FORMER', null),
    importance: fc.integer({ min: 1, max: 3 }),
    timeZone: fc.constantFrom('America/New_York', 'Pacific/Chatham', null),
    archivedAt: mostly(null, past),
  })
  .map(({ relationshipKinds, importance, timeZone, archivedAt, lifecycleStage, further, ...given }) =>
    withPulse(
      aSnapshot({
        ...further,
        preferredChannel: given.preferredChannel,
        interactions: named('i', [...given.interactions, ...given.habit]),
        promises: named('p', given.promises),
        importantDates: named('d', given.importantDates),
        decisions: named('e', given.decisions),
        preferences: named('f', given.preferences),
        planned: given.planned.map((plan) => ({ id: 'plan', ...plan })),
        channels: given.channels.map((channel) => ({ channel, address: channel === 'IN_PERSON' ? null : channel })),
        contact: { relationshipKinds, importance, timeZone, archivedAt, lifecycleStage },
      }),
    ),
  );

/** A business that speaks with everybody every twenty to forty days. */
export const SETTING: Setting = aSetting({
  cadences: RELATIONSHIP_KINDS.map((kind) =>
    aCadence({
      id: `cadence-${kind.toLowerCase()}`,
      kind,
      idealDays: 20,
      maxDays: 40,
      ceilingPer30Days: kind === 'CUSTOMER' ? 4 : null,
    }),
  ),
});

/** The same interactions, but for what is not for everybody. */
export function forEverybody(interactions: readonly SnapshotInteraction[]): readonly SnapshotInteraction[] {
  return interactions.filter(({ visibility }) => visibility === 'NORMAL');
}
