import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { ENTITIES } from '../../src/entities';
import { MIGRATIONS } from '../../src/migrations';
import { ForwardMigration } from '../../src/migrations/forward-migration';
import { type DatabaseOptions, openDataSource } from '../../src/platform/database/database.module';
import { DatabaseUnavailable } from '../../src/platform/database/failure/database-unavailable';
import { refuseWithoutZones } from '../../src/platform/database/unfit/refuse-without-zones';
import { emptyDatabase } from '../database';

let killed = true;

/** Dies after its first statement, until `killed` is false. */
class Killed9999999999999 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half_made (id uuid PRIMARY KEY)');
    if (killed) await runner.query('SELECT pg_terminate_backend(pg_backend_pid())');
  }
}

describe('the start of the database', () => {
  let empty: Awaited<ReturnType<typeof emptyDatabase>>;
  let options: DatabaseOptions;
  beforeEach(async () => {
    empty = await emptyDatabase();
    options = { ...empty, secretsDirectory: await mkdtemp(join(tmpdir(), 'heed-secrets-')), production: false };
  });
  afterEach(async () => {
    await empty.drop();
    await rm(options.secretsDirectory, { recursive: true });
  });

  it('migrates an empty database once when three processes start together', async () => {
    const sources = await Promise.all([1, 2, 3].map(() => openDataSource(options, ENTITIES, MIGRATIONS)));
    expect(await sources[0]?.query('SELECT count(*) AS n FROM migrations')).toEqual([{ n: MIGRATIONS.length }]);
    await Promise.all(sources.map((source) => source.destroy()));
  });

  it('resumes a migration that was killed midway, and keeps those before it', async () => {
    const migrations = [...MIGRATIONS, Killed9999999999999];
    killed = true;
    await expect(openDataSource(options, ENTITIES, migrations)).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(await superuser('SELECT count(*)::int AS n FROM migrations')).toEqual([{ n: MIGRATIONS.length }]);
    expect(await superuser(`SELECT to_regclass('half_made') AS made`)).toEqual([{ made: null }]);
    killed = false;
    const source = await openDataSource(options, ENTITIES, migrations);
    expect(await source.query('SELECT * FROM half_made')).toEqual([]);
    await source.destroy();
  });

  it('refuses a database without the zones that people live in', async () => {
    const source = await openDataSource(options, ENTITIES, MIGRATIONS);
    const asked = refuseWithoutZones(source, ['Europe/Berlin', 'Atlantis/Poseidonis']);
    await expect(asked).rejects.toThrow('tzdata-legacy');
    await source.destroy();
  });

  it('makes the role that serves, and the same one at the next start', async () => {
    const own = { ...options, appUrl: undefined };
    // On a server that already serves Heed this would take its role away: stop before that.
    expect(await superuser(`SELECT FROM pg_roles WHERE rolname = 'heed_app'`)).toEqual([]);
    for (const start of ['first', 'second']) {
      const source = await openDataSource(own, ENTITIES, MIGRATIONS);
      expect([start, await source.query('SELECT current_user::text AS name')]).toEqual([start, [{ name: 'heed_app' }]]);
      await source.destroy();
    }
    await superuser('DROP OWNED BY heed_app; DROP ROLE heed_app');
  });

  it('says what to do when the role is missing and may not be made', async () => {
    const owner = new URL(empty.ownerUrl).username;
    await superuser(`ALTER ROLE "${owner}" NOCREATEROLE`);
    const appUrl = empty.appUrl.replaceAll(new URL(empty.appUrl).username, 'nobody_made_me');
    const opening = openDataSource({ ...options, appUrl }, ENTITIES, MIGRATIONS);
    await expect(opening).rejects.toThrow('CREATE ROLE nobody_made_me LOGIN NOSUPERUSER NOBYPASSRLS');
    await superuser(`ALTER ROLE "${owner}" CREATEROLE`);
  });

  it('refuses to serve as the owner of the tables or as a superuser', async () => {
    for (const appUrl of [empty.ownerUrl, empty.superuserUrl]) {
      await expect(openDataSource({ ...options, appUrl }, ENTITIES, MIGRATIONS)).rejects.toThrow(
        'bypasses row-level security',
      );
    }
  });

  it('refuses to serve in production from a database that forgets', async () => {
    const database = new URL(empty.ownerUrl).pathname.slice(1);
    await superuser(`ALTER DATABASE "${database}" SET synchronous_commit = off`);
    const opening = openDataSource({ ...options, production: true }, ENTITIES, MIGRATIONS);
    await expect(opening).rejects.toThrow('synchronous_commit off and may lose what it acknowledged');
  });

  it('is refused as unavailable where no database answers', async () => {
    const nowhere = { ...options, ownerUrl: 'postgres://heed:heed@127.0.0.1:1/heed' };
    await expect(openDataSource(nowhere, ENTITIES, MIGRATIONS)).rejects.toBeInstanceOf(DatabaseUnavailable);
  });

  async function superuser(sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: empty.superuserUrl });
    await client.connect();
    const { rows } = await client.query<object>(sql);
    await client.end();
    return rows;
  }
});
