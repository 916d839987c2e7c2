/**
 * `node apps/api/src/migrations/generate.js NAME`: prints the migration that is missing, from a PostgreSQL of its own.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { rolldown } from 'rolldown';
import { startPostgres } from '../../../../tools/test/postgres-server.mjs';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const directory = mkdtempSync(join(root, 'node_modules', '.heed-generate-'));
const server = await startPostgres();
try {
  const bundle = await rolldown({
    input: join(root, 'apps/api/src/migrations/generate.run.ts'),
    platform: 'node',
    tsconfig: join(root, 'apps/api/tsconfig.json'),
    external: ['typeorm', 'pg', 'reflect-metadata', /^@nestjs\//],
  });
  await bundle.write({ file: join(directory, 'run.mjs'), keepNames: true });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`CREATE DATABASE "heed_${server.run}_generate"`);
  await client.end();
  const url = new URL(server.url);
  url.pathname = `/heed_${server.run}_generate`;
  execFileSync(process.execPath, [join(directory, 'run.mjs'), process.argv[2] ?? 'Unnamed'], {
    env: { ...process.env, HEED_EMPTY_DATABASE_URL: url.href },
    stdio: 'inherit',
  });
} finally {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}
