import { type ConstructorOptions, PgBoss } from 'pg-boss';

/** The schema in which the queue keeps its tables, beside ours in the same database. */
export const QUEUE_SCHEMA = 'boss';

const STATEMENT_WITHIN_MS = 10_000;

/** What all our uses of pg-boss have in common: it never makes or changes a table, and tells nobody what it does. */
export function bossOn(connectionString: string, options: ConstructorOptions): PgBoss {
  const boss = new PgBoss({
    connectionString,
    schema: QUEUE_SCHEMA,
    application_name: 'heed-queue',
    options: `-c timezone=UTC -c statement_timeout=${STATEMENT_WITHIN_MS}`,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
    reindex: false,
    monitorVacuum: false,
    openTelemetry: { enabled: false },
    ...options,
  });
  // Without a listener an error of the database would end the process.
  boss.on('error', () => undefined);
  return boss;
}
