import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { companyEntries } from '../../src/feed/company-entries';
import { workspaceEntries } from '../../src/feed/workspace-entries';
import { type EntryList, readEntries } from '../../src/interactions/timeline/read-entries';
import type { SearchedList } from '../../src/interactions/timeline/searched-list';
import { owningDataSource } from '../../src/platform/database/data-sources';
import type { Db } from '../../src/platform/database/db';
import { encodeCursor } from '../../src/platform/graphql/page';
import type { Principal } from '../../src/platform/principal';
import { aPrincipal } from '../a-principal';
import { testDatabase, type TestDatabase } from '../database';
import { aContactRow, aTypeRow } from '../rows';
import { writeRows } from '../write-rows';

const PEOPLE = 50;
const INTERACTIONS = 20_000;
/** The page, one more to know whether there is another, and what a sort by batches looks ahead. */
const READ_FOR_A_PAGE = 51 + 32;
const AT = `timestamptz '2026-11-22' - n * interval '1 minute'`;
const INTERACTIONS_OF_MINUTES = `
  INSERT INTO interaction (workspace_id, id, version, type_id, direction, status, occurred_at, emotions, listening, two_way,
         visibility, author_kind, author_id, author_name, transcript_length, words, created_at, updated_at)
  SELECT $1, md5(n::text)::uuid, 1, $2::uuid, 'OUTBOUND', 'COMPLETED', ${AT}, '{}', '{}', true, 'NORMAL', 'USER',
         CASE WHEN n % 20 = 0 THEN $4::uuid ELSE md5('somebody')::uuid END, 'Ada', 0, '', now(), now() FROM generate_series(1, $3::int) n`;
const ONE_PERSON_EACH = `
  INSERT INTO interaction_participant (workspace_id, id, version, interaction_id, contact_id, role, occurred_at, planned, pinned)
  SELECT $1, md5('part' || n)::uuid, 1, md5(n::text)::uuid, ($2::uuid[])[1 + n % ${PEOPLE}], 'RECIPIENT', ${AT}, false, false
         FROM generate_series(1, $3::int) n`;

/** A plan as EXPLAIN tells it. */
interface Plan {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly Plans?: readonly Plan[];
}

interface Explained {
  readonly 'QUERY PLAN': readonly [{ readonly Plan: Plan }];
}

const FAR_DOWN = '2026-11-17T00:00:00.000000Z';

const parts = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(parts)];

describe('how pages of many people are read', () => {
  let test: TestDatabase;
  let ada: Principal;
  const company = uuid();

  beforeAll(async () => {
    test = await testDatabase();
    ada = await aPrincipal(test.database, { role: 'MANAGER' });
    const people = Array.from({ length: PEOPLE }, () => aContactRow());
    const type = aTypeRow();
    const at = '2026-11-22T09:00:00.000Z';
    await test.database.inWorkspace(ada, async (db) => {
      await writeRows(db, ada, 'contact', people);
      await writeRows(db, ada, 'interaction_type', [type]);
      await writeRows(db, ada, 'company', [{ id: company, name: 'M', sort_name: 'm', created_at: at, updated_at: at }]);
      const stay = { company_id: company, is_primary: true, created_at: at };
      await writeRows(
        db,
        ada,
        'affiliation',
        people.map(({ id }) => ({ id: uuid(), contact_id: id, ...stay })),
      );
      const ids = people.map(({ id }) => id);
      await db.query(INTERACTIONS_OF_MINUTES, [ada.workspaceId, type.id, INTERACTIONS, ada.id]);
      await db.query(ONE_PERSON_EACH, [ada.workspaceId, ids, INTERACTIONS]);
    });
    const superuser = await owningDataSource(test.superuserUrl, [], []).initialize();
    await superuser.query('VACUUM ANALYZE');
    await superuser.destroy();
  }, 60_000);
  afterAll(() => test.close());

  /** The indexes that a page far down the list uses, the tables it walks from end to end, and the most rows a step of it reads. */
  async function explained(list: EntryList | SearchedList) {
    const plan = await test.database.inWorkspace(ada, async (db) => {
      const explaining: Db = {
        async query<T>(text: string, params?: readonly unknown[]): Promise<T[]> {
          plans.push(...(await db.query<Explained>(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, params)));
          return [];
        },
      };
      const plans: Explained[] = [];
      const request = { first: 50, after: encodeCursor([FAR_DOWN, uuid()]) };
      await readEntries(explaining, list, request, { interaction: new Set(), totalCount: false });
      return plans[0]?.['QUERY PLAN'][0].Plan;
    });
    if (plan === undefined) throw new Error('Nothing was explained.');
    const all = parts(plan);
    return {
      indexes: all.flatMap((part) => part['Index Name'] ?? []),
      walked: all.filter((part) => part['Node Type'] === 'Seq Scan').map((part) => part['Relation Name']),
      rows: Math.max(...all.map((part) => part['Actual Rows'] * part['Actual Loops'])),
    };
  }

  it('the feed walks its index no further than its page', async () => {
    const { indexes, rows } = await explained(workspaceEntries({}));
    expect(indexes).toContain('interaction_newest');
    expect(rows).toBeLessThanOrEqual(READ_FOR_A_PAGE);
  });

  it('the feed of one author has an index of its own', async () => {
    const { indexes, rows } = await explained(workspaceEntries({ authorId: ada.id }));
    expect(indexes).toContain('interaction_author_newest');
    expect(rows).toBeLessThanOrEqual(READ_FOR_A_PAGE);
  });

  it("a company's timeline reads a page of each of its people, however much they have", async () => {
    const { indexes, walked, rows } = await explained(companyEntries(company, {}));
    expect(indexes).toContain('interaction_participant_timeline');
    expect(walked).not.toContain('interaction');
    expect(rows).toBeLessThanOrEqual(PEOPLE * READ_FOR_A_PAGE);
  });
});
