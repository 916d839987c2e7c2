import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { owningDataSource } from '../../src/platform/database/data-sources';
import { searchThroughPolicies } from '../../src/platform/database/search/search-through-policies';
import type { Principal } from '../../src/platform/principal';
import { aPrincipal } from '../a-principal';
import { emptyDatabase, testDatabase, type TestDatabase } from '../database';

const CONTACTS = `
  INSERT INTO contact (workspace_id, id, version, given_name, family_name, display_name, sort_name, search,
                       relationship_kinds, importance, created_at, updated_at)
  SELECT $1, gen_random_uuid(), 1, '', '', '', '', md5(n::text) || md5((n * 7)::text), '{}', 2, now(), now()
    FROM generate_series(1, 20000) n`;

describe('a search for a rare part of a name', () => {
  let test: TestDatabase;
  let ada: Principal;
  beforeAll(async () => {
    test = await testDatabase();
    ada = await aPrincipal(test.database);
    await test.database.inWorkspace(ada, (db) => db.query(CONTACTS, [ada.workspaceId]));
    const superuser = await owningDataSource(test.superuserUrl, [], []).initialize();
    await searchThroughPolicies(superuser);
    await superuser.query('VACUUM ANALYZE contact');
    await superuser.destroy();
  });
  afterAll(() => test.close());

  it('uses the trigram index below row-level security', async () => {
    const plan = await test.database.inWorkspace(ada, (db) =>
      db.query(`EXPLAIN SELECT id FROM contact WHERE workspace_id = $1 AND search LIKE $2 LIMIT 50`, [
        ada.workspaceId,
        '%abcdef%',
      ]),
    );
    expect(JSON.stringify(plan)).toContain('Bitmap Index Scan on contact_search');
    expect(JSON.stringify(plan)).toMatch(/Index Cond: .*search ~~ '%abcdef%'/);
  });

  it('goes without the index where the owner may not mark LIKE', async () => {
    const empty = await emptyDatabase();
    const owner = await owningDataSource(empty.ownerUrl, [], []).initialize();
    await searchThroughPolicies(owner);
    const marked = await owner.query(`SELECT proleakproof AS marked FROM pg_proc WHERE proname = 'textlike'`);
    await owner.destroy();
    await empty.drop();
    expect(marked).toEqual([{ marked: false }]);
  });
});
