import pg from 'pg';
import type { DataSource } from 'typeorm';
import { type AppRole, prepareAppRole } from './tenancy/app-role';
import { type Entities, type Migrations, owningDataSource } from './data-sources';
import { translateDatabaseError } from './failure/database-unavailable';
import { grantToAppRole } from './tenancy/grants';
import { searchThroughPolicies } from './search/search-through-policies';
import { grantQueueToAppRole, installQueue } from '../queue/install-queue';
import { UnfitDatabase } from './unfit/unfit-database';

const LOCK = 0x68656564;
const OLDEST_VERSION = 15;

/** Which database to migrate, and who serves from it afterwards. */
interface MigrateOptions {
  readonly ownerUrl: string;
  readonly appUrl?: string;
  readonly secretsDirectory: string;
  readonly entities: Entities;
  readonly migrations: Migrations;
}

/**
 * Brings the tables up to date as their owner and makes the serving role ready. Each migration is a transaction of its
 * own, so one that was killed starts again; several processes starting at once take turns.
 * @returns the role that serves
 * @throws DatabaseUnavailable when the database cannot be reached
 * @throws UnfitDatabase when it is too old, or the serving role cannot be made
 */
export async function migrate(options: MigrateOptions): Promise<AppRole> {
  try {
    return await inTurn(options.ownerUrl, async () => {
      const owner = owningDataSource(options.ownerUrl, options.entities, options.migrations);
      await owner.initialize();
      try {
        return await migrateAs(owner, options);
      } finally {
        await owner.destroy();
      }
    });
  } catch (error) {
    throw translateDatabaseError(error);
  }
}

async function migrateAs(owner: DataSource, options: MigrateOptions): Promise<AppRole> {
  await owner.runMigrations({ transaction: 'each' });
  await searchThroughPolicies(owner);
  await installQueue(options.ownerUrl);
  const role = await prepareAppRole(owner, options);
  await grantToAppRole(owner, role.name);
  await grantQueueToAppRole(owner, role.name);
  return role;
}

async function inTurn<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await refuseOldVersion(client);
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}

async function refuseOldVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  const found = rows[0]?.server_version ?? '';
  if (Number.parseInt(found, 10) >= OLDEST_VERSION) return;
  throw new UnfitDatabase(`Heed needs PostgreSQL ${OLDEST_VERSION} or newer, and DATABASE_URL leads to ${found}.`);
}
