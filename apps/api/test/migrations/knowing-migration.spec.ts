import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_CADENCES, DEFAULT_HOURS, leadKind, RELATIONSHIP_KINDS } from '@heed/domain';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { ENTITIES } from '../../src/entities';
import { MIGRATIONS } from '../../src/migrations';
import { migrate } from '../../src/platform/database/migrate';
import { emptyDatabase } from '../database';

const WORKSPACES = [uuid(), uuid()];
const PEOPLE = [
  { kinds: ['OTHER', 'SUPPLIER'], importance: 3, died: null, owned: true },
  { kinds: ['PARTNER', 'CUSTOMER'], importance: 1, died: '2020-02-29', owned: false },
  { kinds: [], importance: 2, died: null, owned: false },
] as const;

describe('the migration to knowing', () => {
  let empty: Awaited<ReturnType<typeof emptyDatabase>>;
  let looking: pg.Client;
  const owner = uuid();
  const people = WORKSPACES.flatMap((workspace) => PEOPLE.map((person) => ({ workspace, id: uuid(), ...person })));

  beforeAll(async () => {
    empty = await emptyDatabase();
    await upTo(2);
    looking = new pg.Client({ connectionString: empty.superuserUrl });
    await looking.connect();
    await fill();
    await upTo(3);
  }, 60_000);
  afterAll(async () => {
    await looking.end();
    await empty.drop();
  });

  const upTo = (count: number) =>
    migrate({ ...empty, secretsDirectory: tmpdir(), entities: ENTITIES, migrations: MIGRATIONS.slice(0, count) });

  async function fill(): Promise<void> {
    await looking.query(`INSERT INTO app_user (id, created_at) VALUES ($1, now())`, [owner]);
    for (const id of WORKSPACES) {
      await looking.query(
        `INSERT INTO workspace (id, version, name, language, time_zone, created_at) VALUES ($1, 1, 'Old', 'en', 'UTC', now())`,
        [id],
      );
      await looking.query(
        `INSERT INTO membership (workspace_id, id, version, name, role, active, created_at) VALUES ($1, $2, 1, 'Olga', 'OWNER', true, now())`,
        [id, owner],
      );
    }
    for (const { workspace, id, kinds, importance, died, owned } of people) {
      await looking.query(
        `INSERT INTO contact (workspace_id, id, version, given_name, family_name, display_name, sort_name, search,
           relationship_kinds, importance, owner_id, deceased_at, created_at, updated_at)
         VALUES ($1, $2, 1, 'Mia', '', 'Mia', 'mia', 'mia', $3, $4, $5, $6, now(), now())`,
        [workspace, id, kinds, importance, owned ? owner : null, died],
      );
      await looking.query(
        `INSERT INTO contact_pulse (workspace_id, id, unanswered_outbound, median_gap_n, recent_feelings, best_reach_n)
         VALUES ($1, $2, 0, 0, '{}', 0)`,
        [workspace, id],
      );
    }
  }

  it('gives every workspace its hours', async () => {
    const { rows } = await looking.query('SELECT * FROM business_calendar ORDER BY id');
    const first = (id: string) => ({ workspace_id: id, id, version: 1, hours: DEFAULT_HOURS, holidays: [] });
    expect(rows).toEqual(WORKSPACES.map(first));
  });

  it('gives every workspace the cadences that a new one starts with', async () => {
    for (const workspace of WORKSPACES) {
      const { rows } = await looking.query(
        `SELECT kind, ideal_days AS "idealDays", max_days AS "maxDays", ceiling_per_30_days AS "ceilingPer30Days"
           FROM cadence WHERE workspace_id = $1 AND version = 1`,
        [workspace],
      );
      expect(rows).toHaveLength(RELATIONSHIP_KINDS.length);
      expect(rows).toEqual(
        expect.arrayContaining(RELATIONSHIP_KINDS.map((kind) => ({ kind, ...DEFAULT_CADENCES[kind] }))),
      );
    }
  });

  it('copies onto every pulse what Today looks for', async () => {
    const { rows } = await looking.query(
      'SELECT id, owner_id, importance, lead_kind, active FROM contact_pulse ORDER BY id',
    );
    const expected = people.map(({ id, kinds, importance, died, owned }) => ({
      id,
      owner_id: owned ? owner : null,
      importance,
      lead_kind: leadKind(kinds),
      active: died === null,
    }));
    expect(rows).toEqual(expected.sort((a, b) => (a.id < b.id ? -1 : 1)));
  });
});
