import { readFileSync, statSync } from 'node:fs';
import { pause } from '../../start/process.mjs';
import { withConnection } from '../../start/postgres/connect.mjs';

/**
 * How many statements one request sends, counted in PostgreSQL's own log: `control` begin and end transactions, one
 * finds the session, the others are the operation's.
 */
export async function countStatements(
  /** @type {{ ownerUrl: string, log: string }} */ { ownerUrl, log },
  /** @type {import('./load.mjs').Load} */ side,
  /** @type {() => string} */ body,
) {
  await logStatements(ownerUrl, 'all');
  // The second request of a connection: the first prepares, and says so in the log as well.
  for (let n = 0; n < 8; n += 1) await side.ask(body());
  const from = statSync(log).size;
  await side.ask(body());
  await pause(100);
  const lines = readFileSync(log).subarray(from).toString('utf8').split('\n');
  await logStatements(ownerUrl, 'none');
  const executed = lines.filter((line) => /LOG: {2}execute /.test(line)).length;
  return { own: executed - 1, control: lines.filter((line) => /statement: (BEGIN|COMMIT)/.test(line)).length };
}

function logStatements(/** @type {string} */ ownerUrl, /** @type {'all' | 'none'} */ which) {
  return withConnection(ownerUrl, async (client) => {
    await client.query(`ALTER SYSTEM SET log_statement = '${which}'`);
    await client.query('SELECT pg_reload_conf()');
    await pause(300);
  });
}
