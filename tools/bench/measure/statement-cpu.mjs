import pg from 'pg';

/** What PostgreSQL says of itself after each step of a statement (getrusage), told to whoever asked. */
const SPENT = /([\d.]+) s user, ([\d.]+) s system, [\d.]+ s elapsed/;
const SETTINGS = '-c timezone=UTC -c jit=off';

/** Lets the serving role's connections tell what their statements cost. */
export const TELL = [
  'ALTER ROLE heed_app SET log_statement_stats = on',
  'ALTER ROLE heed_app SET client_min_messages = log',
];

/**
 * A connection of the serving role that adds up the CPU of its backend, parsing and planning included, in ms.
 * @param {string} appUrl
 * @param {{ workspaceId: string, ownerId: string }} actor
 */
export async function openMeasured(appUrl, { workspaceId, ownerId }) {
  const client = new pg.Client({ connectionString: appUrl, options: SETTINGS });
  let ms = 0;
  client.on('notice', ({ detail }) => {
    const [, user = 0, system = 0] = SPENT.exec(detail ?? '') ?? [];
    ms += (Number(user) + Number(system)) * 1000;
  });
  await client.connect();
  const names = new Map();
  const db = {
    query: async (/** @type {string} */ text, /** @type {unknown[]} */ params = []) => {
      const name = names.get(text) ?? `s${names.size}`;
      names.set(text, name);
      return (await client.query({ name, text, values: [...params] })).rows;
    },
  };
  return {
    /** What the work answers, and what its statements cost; as the API begins a transaction. */
    async spend(/** @type {(given: typeof db) => Promise<any>} */ work) {
      await client.query(
        `BEGIN; SET LOCAL app.workspace = '${workspaceId}'; SET LOCAL app.actor = '${ownerId}'; SET LOCAL app.role = 'OWNER'`,
      );
      const before = ms;
      const answer = await work(db);
      const spent = ms - before;
      await client.query('COMMIT');
      return { answer, ms: spent };
    },
    close: () => client.end(),
  };
}
