import { claim, holder } from './claim.mjs';
import { openDatabase } from './database.mjs';
import { waitUntil } from './process.mjs';
import { Stop } from './say.mjs';
import { home, root } from './where.mjs';

const busy = 'A command of npm run heed is using the database';

/**
 * Does the work on the database of the Heed that runs here, or on one that is opened for it and closed again.
 * @template T
 * @param {(environment: Record<string, string | undefined>) => Promise<T>} work gets the database's addresses; those of an outside one are in the environment already
 */
export async function onDatabase(work) {
  const running = process.env['DATABASE_URL'] ? {} : await runningDatabase();
  if (running) return work(running);
  const claimed = await claim(home, busy);
  try {
    const database = await openDatabase(root, home, process.env);
    return await work(database.environment()).finally(() => database.close());
  } finally {
    claimed.release();
  }
}

/** The database of the Heed that runs here; one that is about to start is waited for. */
async function runningDatabase() {
  const other = holder(home);
  if (!other || other.doing === busy) return undefined;
  const { environmentOfRunning } = await import('./postgres/postgres.mjs');
  if (await waitUntil(() => environmentOfRunning(root, home) !== undefined || !holder(home), 30_000, 250))
    return environmentOfRunning(root, home);
  throw new Stop('Heed is starting here, and its database does not answer yet. Run this again when it does.');
}
