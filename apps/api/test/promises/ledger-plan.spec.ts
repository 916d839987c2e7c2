import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Principal } from '../../src/platform/principal';
import { owningDataSource } from '../../src/platform/database/data-sources';
import { type LedgerAsked, ledgerPlaces } from '../../src/promises/ledger/ledger-sql';
import { aPrincipal } from '../a-principal';
import { testDatabase, type TestDatabase } from '../database';
import { aContactRow, anInteractionRow, aTypeRow } from '../rows';
import { writeRows } from '../write-rows';

const PROMISES = 20_000;
/** One in ten is open, of those one in a hundred without a date; one in seven is the member's. */
const MANY = `
  INSERT INTO promise (workspace_id, id, version, contact_id, text, direction, promisor_id, promisor_name, explicit, due_at,
         moved_untold, status, source_interaction_id, resolved_at, created_at)
  SELECT $1, md5(n::text)::uuid, 1, $2, 'Call', 'OURS', CASE WHEN n % 7 = 0 THEN $4::uuid END, 'Ada', true,
         CASE WHEN n % 1000 > 0 THEN timestamptz '2026-11-22' + n * interval '1 hour' END, false,
         CASE WHEN n % 10 = 0 THEN 'OPEN' ELSE 'KEPT' END, $3,
         CASE WHEN n % 10 > 0 THEN timestamptz '2026-11-22' - n * interval '1 hour' END, now()
    FROM generate_series(1, ${PROMISES}) n`;

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

const parts = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(parts)];

describe('a page of the ledger', () => {
  let test: TestDatabase;
  let ada: Principal;

  beforeAll(async () => {
    test = await testDatabase();
    ada = await aPrincipal(test.database, { role: 'MANAGER' });
    const [contact, type] = [aContactRow(), aTypeRow()];
    const interaction = anInteractionRow({ type_id: type.id, author_id: ada.id });
    await test.database.inWorkspace(ada, async (db) => {
      await writeRows(db, ada, 'contact', [contact]);
      await writeRows(db, ada, 'interaction_type', [type]);
      await writeRows(db, ada, 'interaction', [interaction]);
      await db.query(MANY, [ada.workspaceId, contact.id, interaction.id, ada.id]);
    });
    const superuser = await owningDataSource(test.superuserUrl, [], []).initialize();
    await superuser.query('VACUUM ANALYZE');
    await superuser.destroy();
  }, 120_000);
  afterAll(() => test.close());

  const asked = (given: Partial<LedgerAsked>): LedgerAsked => ({
    workspaceId: ada.workspaceId,
    now: '2026-11-22T09:00:00.000Z',
    soon: '2026-11-23T16:00:00.000Z',
    direction: null,
    standing: null,
    memberId: null,
    contactId: null,
    from: null,
    to: null,
    ...given,
  });

  it.each<[string, () => Partial<LedgerAsked>, string]>([
    ['of all', () => ({}), 'promise_ledger_open'],
    ['of what is overdue', () => ({ standing: ['OVERDUE'] }), 'promise_ledger_open'],
    ['of what ended', () => ({ standing: ['KEPT'] }), 'promise_ledger_settled'],
    [
      'of what a member promised',
      () => ({ direction: 'OURS', memberId: ada.id, standing: ['DUE_LATER'] }),
      'promise_ledger_member',
    ],
  ])('%s touches what it shows', async (_name, given, index) => {
    const { text, params } = ledgerPlaces(asked(given()), null, 51);
    const [{ Plan: plan }] = await test.database.inWorkspace(ada, async (db) => {
      const [explained] = await db.query<Explained>(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, params);
      if (explained === undefined) throw new Error(`No plan ${uuid()}.`);
      return explained['QUERY PLAN'];
    });
    const read = parts(plan).filter((part) => part['Relation Name'] === 'promise');
    expect(read.map((part) => part['Index Name'])).toContain(index);
    const rows = read.reduce((sum, part) => sum + part['Actual Rows'] * part['Actual Loops'], 0);
    expect(rows).toBeLessThanOrEqual(3 * 51);
  });
});
