import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../src/entities';
import { MIGRATIONS } from '../src/migrations';
import { servingDataSource } from '../src/platform/database/data-sources';
import { Database } from '../src/platform/database/database';
import { migrate } from '../src/platform/database/migrate';

/** A database of a spec file's own, migrated, empty, served as the role that row-level security binds. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Bypasses row-level security: for looking at what is really there. */
  readonly superuserUrl: string;
  readonly dataSource: DataSource;
  readonly database: Database;
  close(): Promise<void>;
}

interface Server {
  readonly url: string;
  readonly run: string;
}

/** A clone of the migrated template, served through a pool of `poolSize`; close it in `afterAll`. */
export async function testDatabase(poolSize?: number): Promise<TestDatabase> {
  const { name, ...urls } = await cloneTemplate();
  const dataSource = servingDataSource(urls.appUrl, ENTITIES, poolSize);
  await dataSource.initialize();
  const close = async () => {
    await dataSource.destroy();
    await asAdministrator((client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
  };
  return { ...urls, dataSource, database: new Database(dataSource), close };
}

/** An empty database without a single table, for specs of migrations; `drop` it in the end. */
export async function emptyDatabase(): Promise<Urls & { drop(): Promise<void> }> {
  const name = `heed_${server().run}_${randomBytes(4).toString('hex')}`;
  await asAdministrator(async (client) => {
    await ensureRoles(client);
    await client.query(`CREATE DATABASE "${name}" OWNER "heed_${server().run}_owner"`);
  });
  const drop = () =>
    asAdministrator(async (client) => void (await client.query(`DROP DATABASE "${name}" WITH (FORCE)`)));
  return { ...urlsOf(name), drop };
}

async function cloneTemplate(): Promise<Urls & { name: string }> {
  const template = `heed_${server().run}_template`;
  const name = `heed_${server().run}_${randomBytes(4).toString('hex')}`;
  await asAdministrator(async (client) => {
    await ensureRoles(client);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(client, template);
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" OWNER "heed_${server().run}_owner"`);
  });
  return { name, ...urlsOf(name) };
}

async function makeTemplate(client: pg.Client, template: string): Promise<void> {
  await client.query(`CREATE DATABASE "${template}" OWNER "heed_${server().run}_owner"`);
  try {
    await migrate({ ...urlsOf(template), secretsDirectory: tmpdir(), entities: ENTITIES, migrations: MIGRATIONS });
  } catch (error) {
    await client.query(`DROP DATABASE "${template}" WITH (FORCE)`);
    throw error;
  }
}

async function ensureRoles(client: pg.Client): Promise<void> {
  for (const [role, rights] of [
    ['owner', 'CREATEROLE'],
    ['app', ''],
  ]) {
    const name = `heed_${server().run}_${role}`;
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
    if (rowCount === 0)
      await client.query(`CREATE ROLE "${name}" LOGIN NOSUPERUSER NOBYPASSRLS ${rights} PASSWORD '${name}'`);
  }
}

interface Urls {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superuserUrl: string;
}

function urlsOf(database: string): Urls {
  const { url, run } = server();
  const as = (role: string) => {
    const address = new URL(url);
    address.pathname = `/${database}`;
    if (role !== '') [address.username, address.password] = [role, role];
    return address.href;
  };
  return { ownerUrl: as(`heed_${run}_owner`), appUrl: as(`heed_${run}_app`), superuserUrl: as('') };
}

/** One spec file at a time: the template is made once, by whoever comes first. */
async function asAdministrator<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server().url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(4714)');
    return await work(client);
  } finally {
    await client.end();
  }
}

function server(): Server {
  const given = process.env['HEED_TEST_SERVER'];
  if (given === undefined) throw new Error('The test server is not running: apps/api/test/global-setup.js starts it.');
  return JSON.parse(given);
}
