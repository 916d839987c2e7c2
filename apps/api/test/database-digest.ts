import type { Api } from './api';
import pg from 'pg';

/** One hash over every row of every table, sessions apart: equal digests mean that nothing was written or left behind. */
export async function databaseDigest(api: Api): Promise<string> {
  const client = new pg.Client({ connectionString: api.superuserUrl });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('session', 'api_key') ORDER BY 1`,
    );
    const hashes = tables.rows.map(
      ({ name }) =>
        `SELECT '${name}' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text COLLATE "C")), '') AS h FROM "${name}" t`,
    );
    const digests = await client.query<{ h: string }>(hashes.join(' UNION ALL '));
    return digests.rows
      .map(({ h }) => h)
      .sort()
      .join('\n');
  } finally {
    await client.end();
  }
}
