import { join } from 'node:path';
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Entities, type Migrations, servingDataSource } from './data-sources';
import { Database } from './database';
import { translateDatabaseError } from './failure/database-unavailable';
import { migrate } from './migrate';
import { refuseUnsafeDatabase } from './unfit/refuse-unsafe-database';
import { refuseWithoutZones } from './unfit/refuse-without-zones';
import { UnfitDatabase } from './unfit/unfit-database';

/** What the database needs to know at start; `databaseOptions` reads it from the environment. */
export interface DatabaseOptions {
  /** Migrates, and is closed before anything is served. */
  readonly ownerUrl: string;
  /** Serves; when left out the role `heed_app` is made. */
  readonly appUrl?: string;
  /** Where a password made here is kept. */
  readonly secretsDirectory: string;
  readonly production: boolean;
  readonly poolSize?: number;
}

/**
 * Reads DATABASE_URL, DATABASE_APP_URL, HEED_DATA and NODE_ENV.
 * @throws UnfitDatabase when an address is missing or malformed
 */
export function databaseOptions(env: NodeJS.ProcessEnv): DatabaseOptions {
  const { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl, HEED_DATA: data = '.heed', NODE_ENV: mode } = env;
  if (ownerUrl === undefined || !isPostgresUrl(ownerUrl)) throw new UnfitDatabase(malformed('DATABASE_URL', 'owner'));
  if (appUrl && !isPostgresUrl(appUrl)) throw new UnfitDatabase(malformed('DATABASE_APP_URL', 'role'));
  const secretsDirectory = join(data, 'secrets');
  return { ownerUrl, appUrl: appUrl === '' ? undefined : appUrl, secretsDirectory, production: mode === 'production' };
}

const isPostgresUrl = (url: string) => /^postgres(ql)?:\/\//.test(url);

const malformed = (name: string, role: string) =>
  `${name} is missing or no address of a PostgreSQL: postgres://${role}:password@host/database.`;

/** Migrates, then opens the source that serves. */
export async function openDataSource(
  options: DatabaseOptions,
  entities: Entities,
  migrations: Migrations,
): Promise<DataSource> {
  const role = await migrate({ ...options, entities, migrations });
  const serving = servingDataSource(role.url, entities, options.poolSize);
  try {
    await serving.initialize();
    await refuseUnsafeDatabase(serving, options.production);
    await refuseWithoutZones(serving);
    return serving;
  } catch (error) {
    if (serving.isInitialized) await serving.destroy();
    throw translateDatabaseError(error);
  }
}

/** Gives every feature `Database`; migrates before the application starts and closes after it has drained. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static forRoot(options: DatabaseOptions, entities: Entities, migrations: Migrations): DynamicModule {
    const source = { provide: DataSource, useFactory: () => openDataSource(options, entities, migrations) };
    return { module: DatabaseModule, providers: [source, Database], exports: [DataSource, Database] };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
