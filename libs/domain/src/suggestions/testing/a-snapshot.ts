import type { CadenceSetting } from '../../cadences/cadence-setting';
import { DEFAULT_HOURS } from '../../time/business-calendar';
import type { DeskSnapshot } from '../desk/desk-snapshot';
import type { FurtherFacts, SnapshotPain } from '../further-facts';
import type { Setting } from '../setting';
import type {
  Snapshot,
  SnapshotContact,
  SnapshotDate,
  SnapshotInteraction,
  SnapshotPreference,
  SnapshotPromise,
  SnapshotPulse,
  SuggestionDecision,
} from '../snapshot';

/** Monday 23 November 2026, ten in the morning in Berlin. */
export const NOW = '2026-11-23T09:00:00.000Z';

let count = 0;
const newId = () => `id-${String(++count).padStart(4, '0')}`;

/** Oliver Haas, a customer in Berlin with a phone; nothing has happened yet. */
export function aSnapshot(
  over: Partial<Omit<Snapshot, 'contact' | 'pulse'>> & {
    readonly contact?: Partial<SnapshotContact>;
    readonly pulse?: Partial<SnapshotPulse>;
  } = {},
): Snapshot {
  return {
    channels: [
      { channel: 'PHONE', address: '+4930123456' },
      { channel: 'IN_PERSON', address: null },
    ],
    preferredChannel: null,
    bestReach: null,
    preferences: [],
    promises: [],
    interactions: [],
    planned: [],
    reminders: [],
    importantDates: [],
    decisions: [],
    ownCadence: null,
    ...over,
    contact: {
      id: 'oliver',
      displayName: 'Oliver Haas',
      nameToUse: 'Oliver',
      companyName: null,
      relationshipKinds: ['CUSTOMER'],
      lifecycleStage: null,
      tagIds: [],
      importance: 2,
      language: null,
      timeZone: null,
      deceasedAt: null,
      archivedAt: null,
      ownerId: null,
      ...over.contact,
    },
    pulse: {
      lastTwoWayAt: null,
      lastTwoWayInteractionId: null,
      lastTwoWayTypeLabel: null,
      lastTwoWayBy: null,
      medianGapDays: null,
      medianGapN: 0,
      unansweredOutbound: 0,
      outbound30Days: 0,
      twoWayCount: 0,
      ...over.pulse,
    },
  };
}

/** A cadence of a kind that reminds nobody. */
export function aCadence(over: Partial<CadenceSetting> = {}): CadenceSetting {
  const of = { scope: 'KIND', tag: null, stage: null, kind: null } as const;
  return { id: newId(), ...of, idealDays: null, maxDays: null, ceilingPer30Days: null, pausedUntil: null, ...over };
}

/** A business in Berlin, open Monday to Friday from 9 to 17, that speaks with customers every 30 to 60 days. */
export function aSetting(over: Partial<Setting> = {}): Setting {
  return {
    calendar: { zone: 'Europe/Berlin', hours: DEFAULT_HOURS, holidays: [] },
    cadences: [
      aCadence({ id: 'cadence-customer', kind: 'CUSTOMER', idealDays: 30, maxDays: 60, ceilingPer30Days: 8 }),
      aCadence({ id: 'cadence-supplier', kind: 'SUPPLIER', idealDays: 90 }),
      aCadence({ id: 'cadence-media', kind: 'MEDIA' }),
    ],
    viewer: { memberId: 'ada', dismissals30Days: {} },
    language: 'en',
    readerZone: 'Europe/Berlin',
    ...over,
  };
}

/** All that only some rules look at, with nothing in it: with these every rule is asked. */
export const NOTHING_FURTHER: FurtherFacts = {
  profilingDenied: false,
  talkedAt: [],
  pains: [],
  recovery: null,
  handover: null,
  customerSince: null,
  unlogged: [],
  briefViewedAt: null,
  kindnesses: [],
  feedback: [],
};

/** Something that hurts, fixed two days ago, that nobody told them of; told in one talk. */
export function aPain(over: Partial<SnapshotPain> = {}): SnapshotPain {
  return {
    id: newId(),
    title: 'the oven lets steam out',
    theirWords: null,
    status: 'FIXED_NOT_TOLD',
    statusSince: '2026-11-21T09:00:00.000Z',
    people: 1,
    mentions: [],
    ...over,
  };
}

/** The empty desk of Ada, the viewer; every desk rule is asked. */
export function aDesk(over: Partial<DeskSnapshot> = {}): DeskSnapshot {
  const lists = { promises: [], felt: [], themes: [], protocols: [] };
  return { memberId: 'ada', promisesPerDay: 5, hardWeek: true, ...lists, ...over };
}

/** An e-mail of ours. */
export function anInteraction(occurredAt: string, over: Partial<SnapshotInteraction> = {}): SnapshotInteraction {
  return {
    id: newId(),
    occurredAt,
    status: 'COMPLETED',
    direction: 'OUTBOUND',
    visibility: 'NORMAL',
    expectsAnswer: true,
    letter: false,
    feeling: null,
    feelingSource: null,
    twoWay: false,
    imported: false,
    typeKey: 'EMAIL',
    typeLabel: 'E-mail',
    channel: 'EMAIL',
    outcome: null,
    situation: null,
    asked: false,
    subject: null,
    theirWords: null,
    body: null,
    responseTargetMinutes: 480,
    authorName: 'Ada Berg',
    ...over,
  };
}

/** A call that connected. */
export function aTalk(occurredAt: string, over: Partial<SnapshotInteraction> = {}): SnapshotInteraction {
  const call = { typeKey: 'CALL', typeLabel: 'Call', channel: 'PHONE', outcome: 'CONNECTED', twoWay: true } as const;
  return anInteraction(occurredAt, { ...call, ...over });
}

/** An e-mail of theirs. */
export function aMessage(occurredAt: string, over: Partial<SnapshotInteraction> = {}): SnapshotInteraction {
  return anInteraction(occurredAt, { direction: 'INBOUND', ...over });
}

/** An open promise of ours, made in an interaction. */
export function aPromise(over: Partial<SnapshotPromise> = {}): SnapshotPromise {
  return {
    id: newId(),
    text: 'send the revised offer',
    direction: 'OURS',
    dueAt: null,
    dueZone: null,
    originalDueAt: null,
    movedUntold: false,
    promisorId: 'ada',
    source: { id: newId(), occurredAt: '2026-11-16T09:00:00.000Z' },
    ...over,
  };
}

/** A birthday on 25 November that somebody confirmed. */
export function aDate(over: Partial<SnapshotDate> = {}): SnapshotDate {
  return {
    ...{ id: newId(), kind: 'BIRTHDAY', label: null, year: null, month: 11, day: 25, leadDays: 3, confirmed: true },
    ...over,
  };
}

/** Something the customer told us that still holds. */
export function aPreference(over: Partial<SnapshotPreference>): SnapshotPreference {
  return {
    id: newId(),
    key: 'OTHER',
    value: 'tea',
    strength: 'LIKES',
    source: 'CUSTOMER_STATED',
    evidenceInteractionId: null,
    confirmedAt: '2026-11-01T09:00:00.000Z',
    validUntil: null,
    ...over,
  };
}

/** STAY_IN_TOUCH dismissed an hour ago. */
export function aDecision(over: Partial<SuggestionDecision> = {}): SuggestionDecision {
  return {
    id: newId(),
    rule: 'STAY_IN_TOUCH',
    subjectKey: 'contact',
    kind: 'DISMISSED',
    until: null,
    reason: 'NOT_USEFUL',
    evidenceIds: [],
    decidedAt: '2026-11-23T08:00:00.000Z',
    ...over,
  };
}
