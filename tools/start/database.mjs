/**
 * The database of this start: an outside one when `DATABASE_URL` names it, else the one that comes with Heed.
 * @param {string} root the checkout, installed
 * @param {string} home the data directory
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ environment(): Record<string, string | undefined>, close(force?: boolean): Promise<void> }>}
 */
export async function openDatabase(root, home, env) {
  if (env['DATABASE_URL']) return outside;
  const { Postgres } = await import('./postgres/postgres.mjs');
  return Postgres.open(root, home);
}

/** Its addresses are in the environment already, and nobody but its owner ends it. */
const outside = { environment: () => ({}), close: async () => undefined };
