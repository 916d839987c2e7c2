import pg from 'pg';
import { ENTITIES } from '../entities';
import { owningDataSource } from '../platform/database/data-sources';
import { isTenantTable, rowLevelSecurity } from '../platform/database/tenancy/row-level-security';
import { MIGRATIONS } from './index';

/**
 * Prints, as a migration class, what the entities have and the migrations do not make yet. Indexes declared with
 * `synchronize: false` are written by hand into what this prints.
 * @param url of an empty database, as its owner
 */
export async function generateMigration(url: string, name: string, timestamp: number): Promise<string> {
  const source = owningDataSource(url, ENTITIES, MIGRATIONS);
  await source.initialize();
  try {
    await source.runMigrations();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    const closed = await closedTables(url);
    const open = source.entityMetadatas.filter((entity) => isTenantTable(entity) && !closed.includes(entity.tableName));
    const up = [...upQueries.map(({ query }) => query), ...rowLevelSecurity(open)];
    return classText(`${name}${timestamp}`, up);
  } finally {
    await source.destroy();
  }
}

async function closedTables(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('SELECT relname AS name FROM pg_class WHERE relrowsecurity');
  await client.end();
  return rows.map((row) => row.name);
}

function classText(name: string, up: readonly string[]): string {
  return `import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from './forward-migration';

export class ${name} extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
${up.map((text) => `  \`${text.trim()}\`,`).join('\n')}
];
`;
}
