import pg from 'pg';

/**
 * Where a server listens: a directory for a unix socket, or a host; and its port.
 * @typedef {{ host: string, port: number }} Address
 */

/** The URL by which `pg` and TypeORM reach a database; the socket's directory stands in its `host` parameter. */
export function databaseUrl(
  /** @type {Address} */ { host, port },
  /** @type {string} */ user,
  /** @type {string} */ password,
  database = 'heed',
) {
  if (!host.startsWith('/')) return `postgres://${user}:${password}@${host}:${port}/${database}`;
  return `postgres://${user}:${password}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}

/**
 * Opens a connection, does the work on it and closes it again.
 * @template T
 * @param {string} connectionString
 * @param {(client: pg.Client) => Promise<T>} work
 */
export async function withConnection(connectionString, work) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
