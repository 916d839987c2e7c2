import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { findContacts } from '../../src/find/find-contacts';
import { companyEntries } from '../../src/feed/company-entries';
import { workspaceEntries } from '../../src/feed/workspace-entries';
import { contactEntries } from '../../src/interactions/timeline/contact-entries';
import { readEntries } from '../../src/interactions/timeline/read-entries';
import { monthKeySql, monthNumberSql } from '../../src/interactions/timeline/words-sql';
import { owningDataSource } from '../../src/platform/database/data-sources';
import type { Db } from '../../src/platform/database/db';
import { searchThroughPolicies } from '../../src/platform/database/search/search-through-policies';
import type { Principal } from '../../src/platform/principal';
import { aPrincipal } from '../a-principal';
import { testDatabase, type TestDatabase } from '../database';
import { aContactRow, aTypeRow } from '../rows';
import { writeRows } from '../write-rows';

const PEOPLE = 2_500;
const ENTRIES = 12_000;
/** Ten entries a day, for more than three years; `odd` and `even` never meet, `seldom` is in the three oldest. */
const AT = `(timestamptz '2026-11-22' - n * interval '144 minutes')`;
const WORDS = `ARRAY['about', CASE n % 2 WHEN 1 THEN 'odd' ELSE 'even' END, 'number' || n, 'tenth' || n % 10,
  'of33' || n % 33, CASE WHEN n < 700 THEN 'fresh' || n % 33 ELSE 'stale' || n % 33 END]
  || CASE WHEN n > ${ENTRIES - 3} THEN ARRAY['seldom'] ELSE '{}' END`;
const INTERACTIONS = `
  INSERT INTO interaction (workspace_id, id, version, type_id, direction, status, occurred_at, subject, emotions, listening, two_way,
         visibility, author_kind, author_id, author_name, transcript_length, words, created_at, updated_at)
  SELECT $1, md5(n::text)::uuid, 1, $2::uuid, 'OUTBOUND', 'COMPLETED', ${AT}, n::text, '{}', '{}', true,
         CASE WHEN n % 100 = 7 THEN 'PRIVATE' ELSE 'NORMAL' END, 'USER', md5('somebody')::uuid, 'Ada', 0,
         array_to_tsvector(ARRAY(SELECT DISTINCT ${monthKeySql(monthNumberSql(AT))} || w FROM unnest(${WORDS}) w)), now(), now()
    FROM generate_series(1, $3::int) n`;
const PARTICIPANTS = `
  INSERT INTO interaction_participant (workspace_id, id, version, interaction_id, contact_id, role, occurred_at, planned, pinned)
  SELECT $1, md5('part' || n)::uuid, 1, md5(n::text)::uuid, ($2::uuid[])[1 + n % 2], 'RECIPIENT', ${AT}, false, false
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
const parts = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(parts)];

describe('a search of what was said', () => {
  let test: TestDatabase;
  let ada: Principal;
  let people: string[];
  const company = uuid();

  beforeAll(async () => {
    test = await testDatabase();
    ada = await aPrincipal(test.database, { role: 'MANAGER' });
    const rows = Array.from({ length: PEOPLE }, (_, n) =>
      aContactRow({ search: `person${n} ${n % 2 ? 'odd' : 'even'}` }),
    );
    people = rows.map(({ id }) => id);
    const type = aTypeRow();
    const at = '2026-11-22T09:00:00.000Z';
    await test.database.inWorkspace(ada, async (db) => {
      await writeRows(db, ada, 'contact', rows);
      await writeRows(db, ada, 'contact_pulse', rows.map(aPulse));
      await writeRows(db, ada, 'interaction_type', [type]);
      await writeRows(db, ada, 'company', [{ id: company, name: 'M', sort_name: 'm', created_at: at, updated_at: at }]);
      const stay = { company_id: company, is_primary: true, created_at: at };
      await writeRows(
        db,
        ada,
        'affiliation',
        people.slice(0, 2).map((id) => ({ id: uuid(), contact_id: id, ...stay })),
      );
      await db.query(INTERACTIONS, [ada.workspaceId, type.id, ENTRIES]);
      await db.query(PARTICIPANTS, [ada.workspaceId, people.slice(0, 2), ENTRIES]);
    });
    await bySuperuser('VACUUM ANALYZE');
  }, 60_000);
  afterAll(() => test.close());

  async function bySuperuser(text: string): Promise<void> {
    const superuser = await owningDataSource(test.superuserUrl, [], []).initialize();
    await searchThroughPolicies(superuser);
    await superuser.query(text);
    await superuser.destroy();
  }

  const lists = {
    feed: (text: string) => workspaceEntries({ text }),
    person: (text: string) => contactEntries(people[0] ?? '', { text }),
    company: (text: string) => companyEntries(company, { text }),
  };

  /** The numbers of what is found on all pages, and how far each page looked that stopped early. */
  async function walk(list: keyof typeof lists, text: string, first: number) {
    const found: number[] = [];
    const stops: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await test.database.inWorkspace(ada, (db) =>
        readEntries(db, lists[list](text), { first, after }, { interaction: new Set(), totalCount: false }),
      );
      found.push(...page.nodes.map(({ subject }) => Number(subject)));
      if (page.searchedBackTo !== null) stops.push(page.searchedBackTo);
      expect(page.searchedBackTo === null || page.pageInfo.hasNextPage).toBe(true);
      if (!page.pageInfo.hasNextPage) return { found, stops };
      after = page.pageInfo.endCursor;
    }
  }

  const all = (holds: (n: number) => boolean) =>
    Array.from({ length: ENTRIES }, (_, n) => n + 1).filter((n) => n % 100 !== 7 && holds(n));

  it.each([
    ['number117', 50, (n: number) => String(n).startsWith('117')],
    ['of338', 60, (n: number) => n % 33 === 8],
    ['of338', 99, (n: number) => n % 33 === 8],
    ['fresh3', 60, (n: number) => n < 700 && String(n % 33).startsWith('3')],
    ['stale7', 60, (n: number) => n >= 700 && n % 33 === 7],
    ['tenth3', 60, (n: number) => n % 10 === 3],
    ['abo eve number11', 7, (n: number) => n % 2 === 0 && String(n).startsWith('11')],
    ['seldom', 2, (n: number) => n > ENTRIES - 3],
    ['odd even', 50, () => false],
    ['xylophone', 50, () => false],
  ])('finds every %j once, newest first, in pages of %i', async (text, first, holds) => {
    expect((await walk('feed', text, first)).found).toEqual(all(holds));
    const ofPerson = (n: number) => n % 2 === 0 && holds(n);
    expect((await walk('person', text, first)).found).toEqual(all(ofPerson));
    expect((await walk('company', text, first)).found).toEqual(all(holds));
  });

  it('reads so much of a company at once, and says how far it looked', async () => {
    const { found, stops } = await walk('company', 'seldom', 50);
    expect(found).toHaveLength(3);
    expect(stops).toHaveLength(1);
  });

  it('tells nobody of what they may not read, by what is found or how far it looked', async () => {
    expect((await walk('feed', 'number11907', 50)).found).toEqual([]);
    expect((await walk('company', 'number11907', 50)).found).toEqual([]);
  });

  it.each(['xylophone', 'odd even', 'number11999', 'o e', 'abo odd tent numb'])(
    'for %j walks the newest and asks the index of words, and reads no table from end to end',
    async (text) => {
      const { indexes, walked } = await explained((db) =>
        readEntries(db, workspaceEntries({ text }), { first: 50 }, { interaction: new Set(), totalCount: false }),
      );
      expect(indexes).toEqual(expect.arrayContaining(['interaction_newest', 'interaction_words']));
      expect(walked).toEqual([]);
    },
  );

  it('finds what is common without any other index than that of the newest', async () => {
    const { rows } = await explained((db) =>
      readEntries(db, workspaceEntries({ text: 'abou' }), { first: 50 }, { interaction: new Set(), totalCount: false }),
    );
    expect(rows).toBeLessThanOrEqual(100);
  });

  it.each(['person2', 'person2499', 'even xyz', 'xq', 'person odd'])(
    'finds people by %j without reading everybody',
    async (text) => {
      const { walked, indexes } = await explained((db) =>
        findContacts(db, ada, { text, first: 8, fields: new Set(['id']) }),
      );
      expect(walked).toEqual([]);
      expect(indexes).toEqual(expect.arrayContaining(['contact_pulse_recent', 'contact_search']));
    },
  );

  it('looks through the newest alone where the index may not be asked, page by page to the end', async () => {
    await bySuperuser('ALTER FUNCTION ts_match_vq(tsvector, tsquery) NOT LEAKPROOF');
    const { found, stops } = await walk('feed', 'seldom', 50);
    expect(found).toEqual(all((n) => n > ENTRIES - 3));
    expect(stops.length).toBeGreaterThan(10);
    await bySuperuser('ALTER FUNCTION ts_match_vq(tsvector, tsquery) LEAKPROOF');
  });

  /** Indexes that the statement of a search uses, the tables it walks from end to end, and the most rows a step reads. */
  async function explained(search: (db: Db) => Promise<unknown>) {
    const plans: Plan[] = [];
    await test.database.inWorkspace(ada, (db) =>
      search({
        async query<T>(text: string, params?: readonly unknown[]): Promise<T[]> {
          const [row] = await db.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
            `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
            params,
          );
          plans.push(...(row?.['QUERY PLAN'] ?? []).flatMap(({ Plan: plan }) => parts(plan)));
          return [];
        },
      }),
    );
    return {
      indexes: plans.flatMap((part) => part['Index Name'] ?? []),
      walked: plans
        .filter((part) => part['Node Type'] === 'Seq Scan' && part['Actual Loops'] > 0)
        .map((part) => part['Relation Name'])
        .filter((table) => table !== 'interaction_type' && table !== 'affiliation'),
      rows: Math.max(...plans.map((part) => part['Actual Rows'] * part['Actual Loops'])),
    };
  }
});

function aPulse({ id }: { readonly id: string }, n: number) {
  const none = {
    unanswered_outbound: 0,
    median_gap_n: 0,
    recent_feelings: [],
    best_reach_n: 0,
    importance: 2,
    active: true,
  };
  return { id, ...none, last_interaction_at: new Date(Date.UTC(2026, 10, 22) - n * 60_000).toISOString() };
}
