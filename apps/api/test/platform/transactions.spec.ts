import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { afterCommit } from '../../src/platform/database/after-commit';
import { DatabaseUnavailable } from '../../src/platform/database/failure/database-unavailable';
import { listenToStatements } from '../../src/platform/database/statement-listeners';
import type { Principal } from '../../src/platform/principal';
import { aPrincipal } from '../a-principal';
import { testDatabase, type TestDatabase } from '../database';

const INSERT_TAG = 'INSERT INTO tag (workspace_id, id, version, name, folded_name) VALUES ($1, $2, 1, $3, $3)';
const TAGS = 'SELECT name FROM tag ORDER BY name';

describe('a transaction', () => {
  let test: TestDatabase;
  let ada: Principal;
  let bob: Principal;
  beforeAll(async () => {
    test = await testDatabase(4);
    ada = await aPrincipal(test.database);
    bob = await aPrincipal(test.database);
    for (const who of [ada, bob])
      await test.database.inWorkspace(who, (db) => db.query(INSERT_TAG, [who.workspaceId, uuid(), who.id]));
  });
  afterAll(() => test.close());

  it('sees its own workspace only, 400 of them interleaved on 4 connections', async () => {
    const seen = await Promise.all(
      Array.from({ length: 400 }, async (_, index) => {
        const who = index % 2 === 0 ? ada : bob;
        const work = () => test.database.inWorkspace(who, (db) => db.query<{ name: string }>(TAGS));
        const rows =
          index % 5 === 0 ? await test.database.global((db) => db.query<{ name: string }>(TAGS)) : await work();
        return rows.map(({ name }) => name).join() === (index % 5 === 0 ? '' : who.id);
      }),
    );
    expect(seen.filter((right) => !right)).toEqual([]);
  });

  it('cannot write into another workspace', async () => {
    const writing = test.database.inWorkspace(ada, (db) => db.query(INSERT_TAG, [bob.workspaceId, uuid(), 'stolen']));
    await expect(writing).rejects.toThrow('row-level security');
  });

  it('sends its settings with its beginning and counts only what was asked for', async () => {
    const sent: string[] = [];
    const stop = listenToStatements((text) => sent.push(text));
    await test.database.inWorkspace(ada, (db) => Promise.all([db.query(TAGS), db.query('SELECT 1 AS one')]));
    stop();
    expect(sent).toEqual([TAGS, 'SELECT 1 AS one']);
  });

  it('plans once for whatever parameters when it is a command, and as PostgreSQL finds best otherwise', async () => {
    const ask = (keepPlans: boolean) =>
      test.database.inWorkspace(ada, (db) => db.query('SHOW plan_cache_mode'), { keepPlans });
    expect(await ask(true)).toEqual([{ plan_cache_mode: 'force_generic_plan' }]);
    expect(await ask(false)).toEqual([{ plan_cache_mode: 'auto' }]);
  });

  it('does what is for afterwards once it is committed, and nothing of it when it is not', async () => {
    const done: string[] = [];
    await test.database.inWorkspace(ada, async (db) => {
      afterCommit(() => done.push('after'));
      await db.query(TAGS);
      done.push('work');
      afterCommit(() => {
        throw new Error('nobody hears this');
      });
    });
    const failing = test.database.inWorkspace(ada, () => {
      afterCommit(() => done.push('never'));
      return Promise.reject(new Error('no'));
    });
    await expect(failing).rejects.toThrow('no');
    expect(done).toEqual(['work', 'after']);
  });

  it('leaves nothing when its work throws', async () => {
    const work = test.database.inWorkspace(ada, async (db) => {
      await db.query(INSERT_TAG, [ada.workspaceId, uuid(), 'gone']);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await test.database.inWorkspace(ada, (db) => db.query(TAGS))).toEqual([{ name: ada.id }]);
  });

  it('refuses a workspace that is no UUID', async () => {
    const forged = { ...ada, workspaceId: `${ada.workspaceId}'; DROP TABLE tag; --` };
    await expect(test.database.inWorkspace(forged, (db) => db.query(TAGS))).rejects.toThrow(RangeError);
    expect(await test.database.inWorkspace(ada, (db) => db.query(TAGS))).toHaveLength(1);
  });

  it('reads instants in UTC with milliseconds, dates as dates and big numbers as numbers', async () => {
    const [row] = await test.database.global((db) =>
      db.query(
        `SELECT '2026-11-22 10:12:00.5+01'::timestamptz AS at, '2026-02-03'::date AS day, 7::int8 AS n, 1.5::numeric AS d`,
      ),
    );
    expect(row).toEqual({ at: '2026-11-22T09:12:00.500Z', day: '2026-02-03', n: 7, d: 1.5 });
  });

  it('shows a person their own memberships before a workspace is known', async () => {
    const own = 'SELECT workspace_id FROM membership';
    const rows = await test.database.global((db) => db.query(own), { userId: ada.id });
    expect(rows).toEqual([{ workspace_id: ada.workspaceId }]);
    expect(await test.database.global((db) => db.query(own))).toEqual([]);
  });

  it('is refused as unavailable while its connection is cut, and works again after it', async () => {
    const cut = test.database.global((db) => db.query('SELECT pg_terminate_backend(pg_backend_pid())'));
    await expect(cut).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(await test.database.inWorkspace(ada, (db) => db.query(TAGS))).toHaveLength(1);
  });
});
