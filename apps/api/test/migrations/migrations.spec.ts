import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ENTITIES } from '../../src/entities';
import { MIGRATIONS } from '../../src/migrations';
import { isTenantTable } from '../../src/platform/database/tenancy/row-level-security';
import { owningDataSource } from '../../src/platform/database/data-sources';
import { testDatabase, type TestDatabase } from '../database';

const NAMES_A_WORKSPACE_ONLY = ['api_key', 'calendar_feed', 'one_time_link', 'reminder_link', 'session'];

describe('the migrations', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test.close());

  it('make exactly the tables of the entities', async () => {
    const owner = await owningDataSource(test.ownerUrl, ENTITIES, MIGRATIONS).initialize();
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    await owner.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('make every index that entities only name', async () => {
    const named = test.dataSource.entityMetadatas.flatMap(({ indices }) =>
      indices.filter(({ synchronize }) => !synchronize),
    );
    const indexes = await names(`SELECT indexname AS name FROM pg_indexes WHERE schemaname = 'public'`);
    expect(indexes).toEqual(expect.arrayContaining(named.map(({ name }) => name)));
    expect(named.length).toBeGreaterThan(0);
  });

  it('close every table that carries a workspace, keyed by it', async () => {
    const carrying = await names(`
      SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'workspace_id'`);
    const closed = await names(`
      SELECT c.relname AS name FROM pg_class c
       WHERE c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)`);
    const keyed = await names(`
      SELECT c.relname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
       WHERE k.contype = 'p' AND pg_get_constraintdef(k.oid) = 'PRIMARY KEY (workspace_id, id)'`);
    const tenant = carrying.filter((name) => !NAMES_A_WORKSPACE_ONLY.includes(name));
    expect(closed).toEqual(tenant);
    expect(keyed).toEqual(tenant);
    expect(
      test.dataSource.entityMetadatas
        .filter(isTenantTable)
        .map(({ tableName }) => tableName)
        .sort(),
    ).toEqual(tenant);
  });

  it('let the serving role add to append-only tables but not change or remove', async () => {
    const rights = await names(`
      SELECT c.relname || ' ' || p.privilege AS name FROM pg_class c, unnest('{INSERT,SELECT,UPDATE,DELETE}'::text[]) AS p(privilege)
       WHERE c.relname IN ('change_record', 'consent_record')
         AND has_table_privilege('${new URL(test.appUrl).username}', c.oid, p.privilege)`);
    expect(rights).toEqual([
      'change_record INSERT',
      'change_record SELECT',
      'consent_record INSERT',
      'consent_record SELECT',
    ]);
  });

  async function names(sql: string): Promise<string[]> {
    const client = new pg.Client({ connectionString: test.superuserUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(sql);
    await client.end();
    return rows.map(({ name }) => name).sort();
  }
});
