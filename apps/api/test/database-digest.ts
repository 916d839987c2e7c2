import pg from 'pg';
import type { Api } from './api';

/** One hash over every row of every table, sessions apart: equal digests mean that nothing was written or left behind. */
export function databaseDigest(api: Api): Promise<string> {
  return digest(api, ['session', 'api_key'], 't::text');
}

/** The same without what counts changes, for going there and back again: change records and the versions of rows. */
export function contentDigest(api: Api): Promise<string> {
  return digest(api, ['session', 'api_key', 'change_record'], `(to_jsonb(t) - 'version')::text`);
}

async function digest(api: Api, except: readonly string[], row: string): Promise<string> {
  const client = new pg.Client({ connectionString: api.superuserUrl });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL($1) ORDER BY 1`,
      [except],
    );
    const hashes = tables.rows.map(
      ({ name }) =>
        `SELECT '${name}' || coalesce(md5(string_agg(${row}, '' ORDER BY ${row} COLLATE "C")), '') AS h FROM "${name}" t`,
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
