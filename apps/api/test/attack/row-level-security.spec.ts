import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { TwoWorkspaces } from './two-workspaces';

let both: TwoWorkspaces;
let app: pg.Client;
let tables: string[];
beforeAll(async () => {
  both = await TwoWorkspaces.boot();
  await both.fillBoth();
  app = new pg.Client({ connectionString: both.api.appUrl });
  await app.connect();
  const { rows } = await app.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relrowsecurity AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  tables = rows.map(({ name }) => name);
}, 60_000);
afterAll(async () => {
  await app.end();
  await both.close();
});

/** Runs as the serving role in this workspace, as its owner, and rolls back. */
async function asOwnerOf<T>(workspace: string, actor: string, work: () => Promise<T>): Promise<T> {
  await app.query(
    `BEGIN; SET LOCAL app.workspace = '${workspace}'; SET LOCAL app.actor = '${actor}'; SET LOCAL app.role = 'OWNER'`,
  );
  try {
    return await work();
  } finally {
    await app.query('ROLLBACK');
  }
}

const here = <T>(work: () => Promise<T>) => asOwnerOf(both.here.things.workspace, both.here.things.member, work);
const count = async (sql: string) => Number((await app.query<{ n: string }>(sql)).rows[0]?.n);
const foreignRows = (table: string) => `FROM "${table}" WHERE workspace_id = '${both.there.things.workspace}'`;
const refusal = (sql: string) =>
  app.query(sql).then(
    ({ rowCount }) => `${rowCount} rows`,
    (error: unknown) => (error instanceof Error ? error.message : 'refused'),
  );

describe('row-level security alone', () => {
  it('hides every row of another workspace in every table, all of which hold some', async () => {
    const { workspace, member } = both.there.things;
    for (const table of tables) {
      const all = await asOwnerOf(workspace, member, () => count(`SELECT count(*) AS n ${foreignRows(table)}`));
      const seen = await here(() => count(`SELECT count(*) AS n ${foreignRows(table)}`));
      expect([table, all > 0, seen]).toEqual([table, true, 0]);
    }
  });

  it('lets nothing of another workspace be changed or removed', async () => {
    for (const table of tables) {
      for (const sql of [
        `UPDATE "${table}" SET id = id WHERE workspace_id = '${both.there.things.workspace}'`,
        `DELETE ${foreignRows(table)}`,
      ]) {
        const outcome = await here(() => refusal(sql));
        expect([table, outcome]).toEqual([table, expect.stringMatching(/^0 rows$|^permission denied/)]);
      }
    }
  });

  it('lets nothing be written into another workspace, nor be moved there', async () => {
    const there = both.there.things.workspace;
    for (const table of tables) {
      const columns = await app.query<{ name: string }>(
        `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND column_name <> 'workspace_id'`,
        [table],
      );
      const names = columns.rows.map(({ name }) => `"${name}"`).join(', ');
      const insert = `INSERT INTO "${table}" (workspace_id, ${names}) SELECT '${there}', ${names} FROM "${table}" LIMIT 1`;
      const move = `UPDATE "${table}" SET workspace_id = '${there}'`;
      const refused = expect.stringMatching(/row-level security|permission denied/);
      expect([table, await here(() => refusal(insert))]).toEqual([table, refused]);
      expect([table, await here(() => refusal(move))]).toEqual([table, refused]);
    }
  });

  it('shows nothing at all where no workspace was set', async () => {
    for (const table of tables)
      expect([table, await count(`SELECT count(*) AS n FROM "${table}"`)]).toEqual([table, 0]);
  });
});
