import { databaseUrl, withConnection } from './connect.mjs';

/**
 * Makes the database `heed` and the role that serves it, where they are missing. The role may sign in and nothing
 * else: what it may read and write is granted by the migrations.
 */
export async function prepareDatabase(
  /** @type {import('./connect.mjs').Address} */ address,
  /** @type {import('./keep-secrets.mjs').Secrets} */ secrets,
) {
  const url = databaseUrl(address, 'heed_owner', secrets.heed_owner, 'postgres');
  await withConnection(url, async (client) => {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'heed_app') AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = 'heed') AS database`,
    );
    const login = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD';
    if (!rows[0].role) await client.query(`CREATE ROLE heed_app ${login} ${client.escapeLiteral(secrets.heed_app)}`);
    if (!rows[0].database) await client.query('CREATE DATABASE heed');
  });
}
