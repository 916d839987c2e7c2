import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KNOWN_RECOVERY } from '../../src/recovery/recovery-window';
import type { Principal } from '../../src/platform/principal';
import { aPrincipal } from '../a-principal';
import { testDatabase, type TestDatabase } from '../database';
import { aTypeRow } from '../rows';
import { writeRows } from '../write-rows';

const CONTACTS = 60;
const TALKS = 120;
const CONTACT = `
  INSERT INTO contact (workspace_id, id, version, given_name, family_name, display_name, sort_name, search, relationship_kinds, importance,
         created_at, updated_at)
  SELECT $1, md5('contact' || n)::uuid, 1, 'Mia', 'Wolf', 'Mia ' || n, 'mia ' || n, 'mia', '{CUSTOMER}', 2, now(), now()
    FROM generate_series(1, ${CONTACTS}) n`;
/** The ninth newest talk of each hurt, and nothing was felt since. */
const TALK = `
  INSERT INTO interaction (workspace_id, id, version, type_id, direction, status, occurred_at, emotions, listening, two_way,
         visibility, author_kind, author_id, author_name, transcript_length, words, feeling, created_at, updated_at)
  SELECT $1, md5('talk' || n || ' ' || k)::uuid, 1, $2, 'OUTBOUND', 'COMPLETED', timestamptz '2026-11-22' - k * interval '1 day',
         '{}', '{}', true, 'NORMAL', 'USER', $3, 'Ada', 0, '', CASE WHEN k = 9 THEN 'UPSET' WHEN k > 9 THEN 'NEUTRAL' END, now(), now()
    FROM generate_series(1, ${CONTACTS}) n, generate_series(1, ${TALKS}) k`;
const PART = `
  INSERT INTO interaction_participant (workspace_id, id, version, interaction_id, contact_id, role, occurred_at, planned, pinned)
  SELECT $1, md5('part' || n || ' ' || k)::uuid, 1, md5('talk' || n || ' ' || k)::uuid, md5('contact' || n)::uuid, 'RECIPIENT',
         timestamptz '2026-11-22' - k * interval '1 day', false, false
    FROM generate_series(1, ${CONTACTS}) n, generate_series(1, ${TALKS}) k`;

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

interface Explained {
  readonly 'QUERY PLAN': readonly [{ readonly Plan: Plan }];
}

const parts = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(parts)];

describe('the recoveries of many', () => {
  let test: TestDatabase;
  let ada: Principal;

  beforeAll(async () => {
    test = await testDatabase();
    ada = await aPrincipal(test.database, { role: 'MANAGER' });
    const type = aTypeRow();
    await test.database.inWorkspace(ada, async (db) => {
      await writeRows(db, ada, 'interaction_type', [type]);
      await db.query(CONTACT, [ada.workspaceId]);
      await db.query(TALK, [ada.workspaceId, type.id, ada.id]);
      await db.query(PART, [ada.workspaceId]);
    });
  }, 120_000);
  afterAll(() => test.close());

  it('read each interaction at most once, on tables without statistics', async () => {
    const text = `EXPLAIN (ANALYZE, FORMAT JSON) SELECT ${KNOWN_RECOVERY} FROM contact c WHERE c.workspace_id = $1`;
    const [explained] = await test.database.inWorkspace(ada, (db) => db.query<Explained>(text, [ada.workspaceId]));
    const plan = explained?.['QUERY PLAN'][0].Plan;
    const read = plan === undefined ? [] : parts(plan).filter((part) => part['Relation Name'] === 'interaction');
    const rows = read.map(
      (part) => (part['Actual Rows'] + (part['Rows Removed by Filter'] ?? 0)) * part['Actual Loops'],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(CONTACTS * TALKS);
  });
});
