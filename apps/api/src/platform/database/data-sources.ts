import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './snake-naming';
import { WorkspaceClient } from './tenancy/workspace-client';

export type Entities = Extract<DataSourceOptions['entities'], unknown[]>;
export type Migrations = Extract<DataSourceOptions['migrations'], unknown[]>;

const CONNECT_WITHIN_MS = 5_000;
const STATEMENT_WITHIN_MS = 10_000;
const MOST_CONNECTIONS = 6;

/** The source that serves: the app role's, prepared statements, at most six connections, ten seconds a statement. */
export function servingDataSource(url: string, entities: Entities, poolSize = MOST_CONNECTIONS): DataSource {
  return new DataSource({
    ...common(entities),
    poolSize,
    extra: {
      connectionString: url,
      Client: WorkspaceClient,
      application_name: 'heed',
      statement_timeout: STATEMENT_WITHIN_MS,
      idle_in_transaction_session_timeout: STATEMENT_WITHIN_MS * 3,
      // A page is many small sub-selects: compiling them takes longer than running them.
      options: '-c timezone=UTC -c jit=off',
    },
  });
}

/** The source that migrates: the owner's, without limits of time, used at start and then closed. */
export function owningDataSource(url: string, entities: Entities, migrations: Migrations): DataSource {
  return new DataSource({
    ...common(entities),
    migrations,
    migrationsTransactionMode: 'each',
    poolSize: 2,
    extra: { connectionString: url, application_name: 'heed-migrate', options: '-c timezone=UTC' },
  });
}

function common(entities: Entities) {
  return {
    type: 'postgres',
    // Named, it is part of the bundle; else TypeORM looks for the package when it starts.
    driver: pg,
    entities,
    namingStrategy: new SnakeNaming(),
    connectTimeoutMS: CONNECT_WITHIN_MS,
    installExtensions: false,
    logger: 'debug',
    poolErrorHandler: () => undefined,
  } as const;
}

/** The address at which a source that serves reaches the database, with the password of its role. */
export function servingUrlOf(source: DataSource): string {
  const extra: unknown = source.options.extra;
  if (typeof extra === 'object' && extra !== null && 'connectionString' in extra) return String(extra.connectionString);
  throw new Error('This source was not made by servingDataSource.');
}
