import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CHANNELS,
  DIRECTIONS,
  FEELINGS,
  INTERACTION_STATUSES,
  isLetter,
  PAIN_STATUSES,
  pulseOf,
  type PulseInteraction,
  type PulsePain,
  VISIBILITIES,
} from '@heed/domain';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import type { Db } from '../../src/platform/database/db';
import type { Principal } from '../../src/platform/principal';
import { rebuildPulses, updatePulse } from '../../src/pulse/update-pulse';
import { aPrincipal } from '../a-principal';
import { testDatabase, type TestDatabase } from '../database';
import { writeRows } from '../write-rows';

const NOW = '2026-11-22T09:00:00.000Z';
const START = Date.parse('2026-06-01T00:00:00.000Z');
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', null];
const TYPES = [...CHANNELS, null, null].map((channel, index) => ({
  id: uuid(),
  key: `TYPE_${index}`,
  channel,
  response_target_minutes: index > CHANNELS.length ? 60 : null,
}));

interface History {
  readonly zone: string | null;
  readonly interactions: readonly (Omit<
    PulseInteraction,
    'typeKey' | 'channel' | 'authorName' | 'expectsAnswer' | 'letter'
  > & {
    readonly type: number;
    /** Only so. */
    readonly mentioned: boolean;
  })[];
  readonly pains: readonly {
    readonly status: PulsePain['status'];
    readonly severity: number;
    readonly mentions: readonly number[];
  }[];
}

const interactions = fc.array(
  fc.record({
    id: fc.constant(0).map(() => uuid()),
    // Few distinct instants, so that ties happen.
    occurredAt: fc.integer({ min: 0, max: 300 }).map((step) => new Date(START + step * 6 * 3_600_000).toISOString()),
    status: fc.oneof(
      { weight: 4, arbitrary: fc.constant('COMPLETED' as const) },
      fc.constantFrom(...INTERACTION_STATUSES),
    ),
    direction: fc.constantFrom(...DIRECTIONS),
    visibility: fc.oneof({ weight: 4, arbitrary: fc.constant('NORMAL' as const) }, fc.constantFrom(...VISIBILITIES)),
    feeling: fc.option(fc.constantFrom(...FEELINGS)),
    feelingSource: fc.constantFrom('STAFF_OBSERVED' as const, 'STAFF_OBSERVED' as const, 'MODEL' as const),
    imported: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
    twoWay: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.boolean()),
    type: fc.integer({ min: 0, max: TYPES.length - 1 }),
    mentioned: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
  }),
  { maxLength: 140, size: 'max' },
);
const histories: fc.Arbitrary<History> = interactions.chain((list) =>
  fc.record({
    zone: fc.constantFrom(...ZONES),
    interactions: fc.constant(list),
    pains: fc.array(
      fc.record({
        status: fc.constantFrom(...PAIN_STATUSES),
        severity: fc.integer({ min: 1, max: 4 }),
        mentions: list.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(list.length - 1), { maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
  }),
);

describe('the pulse', () => {
  let test: TestDatabase;
  let ada: Principal;

  beforeAll(async () => {
    test = await testDatabase();
    ada = await aPrincipal(test.database);
    const types = TYPES.map((type, position) => ({
      ...type,
      label: type.key,
      icon: 'phone',
      default_direction: 'OUTBOUND',
      customer_facing: true,
      archived: false,
      position,
    }));
    await inWorkspace((db) => writeRows(db, ada, 'interaction_type', types));
  });
  afterAll(() => test.close());

  const inWorkspace = <T>(work: (db: Db) => Promise<T>) => test.database.inWorkspace(ada, work);

  it('stored by one statement equals the one recomputed from scratch, for any history', async () => {
    const samples = fc.sample(histories, { numRuns: 40, seed: 20261122 });
    const contacts = samples.map((history) => ({ id: uuid(), history }));
    await inWorkspace(async (db) => {
      for (const { id, history } of contacts) await writeHistory(db, ada, id, history);
      await updatePulse(
        db,
        contacts.map(({ id }) => id),
      );
    });
    const stored = await inWorkspace((db) => db.query<StoredPulse>('SELECT * FROM contact_pulse'));
    for (const { id, history } of contacts) {
      const row = stored.find((pulse) => pulse.id === id);
      expect(row && shapeOf(row)).toEqual(expectedOf(history));
    }
  });

  it('is rebuilt for the whole workspace to the very same', async () => {
    const all = () => inWorkspace((db) => db.query('SELECT * FROM contact_pulse ORDER BY id'));
    const before = await all();
    await inWorkspace((db) => db.query('DELETE FROM contact_pulse'));
    expect(await inWorkspace(rebuildPulses)).toBe(before.length);
    expect(await all()).toEqual(before);
  });
});

interface StoredPulse {
  readonly id: string;
  readonly [column: string]: unknown;
}

function shapeOf(row: StoredPulse) {
  const channel = row['best_reach_channel'];
  const fromHour = Number(row['best_reach_from_hour']);
  return {
    lastInteractionAt: row['last_interaction_at'],
    lastTwoWayAt: row['last_two_way_at'],
    lastTwoWayInteractionId: row['last_two_way_interaction_id'],
    negativeAt: row['negative_at'],
    negativeInteractionId: row['negative_interaction_id'],
    unansweredAt: row['unanswered_at'],
    unansweredInteractionId: row['unanswered_interaction_id'],
    recoveringAt: row['recovering_at'],
    recoveringInteractionId: row['recovering_interaction_id'],
    lastTwoWayBy: row['last_two_way_by'],
    lastTwoWayTypeKey: row['last_two_way_type_key'],
    lastAttemptAt: row['last_attempt_at'],
    unansweredOutbound: row['unanswered_outbound'],
    medianGapDays: row['median_gap_days'] === null ? null : expect.closeTo(Number(row['median_gap_days']), 9),
    medianGapN: row['median_gap_n'],
    worstOpenPain: row['worst_open_pain'],
    lastFeeling: row['last_feeling'],
    lastFeelingSource: row['last_feeling_source'],
    recentFeelings: row['recent_feelings'],
    bestReach: channel === null ? null : { channel, fromHour, toHour: fromHour + 2, n: row['best_reach_n'] },
  };
}

function waitsForAnswer(index: number): boolean {
  const type = TYPES[index];
  return type !== undefined && (type.channel !== null || type.response_target_minutes !== null);
}

function expectedOf({ zone, interactions: list, pains }: History) {
  const takenPartIn = list.filter(({ mentioned, direction }) => !mentioned || direction === 'INTERNAL');
  const seen = takenPartIn.map((interaction) => ({
    ...interaction,
    authorName: 'Ada Berg',
    expectsAnswer: waitsForAnswer(interaction.type),
    letter: isLetter(TYPES[interaction.type]?.channel ?? null, 0),
    feelingSource: interaction.feeling && interaction.feelingSource,
    typeKey: TYPES[interaction.type]?.key ?? '',
    channel: TYPES[interaction.type]?.channel ?? null,
  }));
  const hurting = pains.map(({ mentions, ...pain }) => ({
    ...pain,
    mentionedIn: mentions.flatMap((index) => list[index]?.visibility ?? []),
  }));
  return pulseOf(seen, hurting, zone ?? 'Europe/Berlin');
}

async function writeHistory(db: Db, by: Principal, contactId: string, { zone, interactions: list, pains }: History) {
  const names = { given_name: 'A', family_name: 'B', display_name: 'A B', sort_name: 'b a', search: 'a b' };
  const times = { created_at: NOW, updated_at: NOW };
  const contact = { id: contactId, ...names, ...times, relationship_kinds: [], importance: 1, time_zone: zone };
  await writeRows(db, by, 'contact', [contact]);
  await writeRows(
    db,
    by,
    'interaction',
    list.map(({ id, type, status, direction, visibility, feeling, feelingSource, twoWay, occurredAt, imported }) => ({
      ...{ id, status, direction, visibility, feeling, ...times, occurred_at: occurredAt, two_way: twoWay },
      ...{ author_kind: 'USER', author_id: by.id, author_name: by.name, type_id: TYPES[type]?.id },
      ...{
        imported_at: imported ? NOW : null,
        feeling_source: feeling && feelingSource,
        emotions: [],
        listening: [],
        transcript_length: 0,
        words: '',
      },
    })),
  );
  const participants = list.map(({ id, occurredAt, status, mentioned }) => ({
    ...{ id: uuid(), interaction_id: id, contact_id: contactId, occurred_at: occurredAt },
    role: mentioned ? 'MENTIONED' : 'ATTENDEE',
    ...{ planned: status === 'PLANNED', pinned: false },
  }));
  await writeRows(db, by, 'interaction_participant', participants);
  const points = pains.map((pain) => ({ id: uuid(), ...pain }));
  const told = { first_mentioned_at: NOW, last_mentioned_at: NOW, repeat_count: 0 };
  await writeRows(
    db,
    by,
    'pain_point',
    points.map(({ id, status, severity }) => ({
      ...{ id, status, severity, contact_id: contactId, title: 'Waits', category: 'OTHER', created_at: NOW },
      ...told,
    })),
  );
  const mentions = points.flatMap(({ id, severity, mentions: indexes }) =>
    indexes.map((index) => ({
      ...{ id: uuid(), pain_point_id: id, interaction_id: list[index]?.id, severity, mentioned_at: NOW },
    })),
  );
  await writeRows(db, by, 'pain_mention', mentions);
}
