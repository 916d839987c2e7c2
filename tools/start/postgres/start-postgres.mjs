import { codeOf, pause } from '../process.mjs';
import { say, Stop } from '../say.mjs';
import { databaseUrl, withConnection } from './connect.mjs';
import { chooseAddress, isPostgres, readPostmaster, removeForeignPidFile, spawnPostmaster } from './postmaster.mjs';

/** Recovery after a crash replays what was written since the last checkpoint; it may take its time. */
const patience = 300_000;

/** What a start meets while the sessions of a killed server are still ending: it passes. */
const passing = /pre-existing shared memory block|lock file ".*" already exists/;
const claimed = /lock file "postmaster.pid" already exists/;

/**
 * Starts the server on the place's cluster, or adopts the one that an earlier start left running there.
 * @param {import('./choose-place.mjs').Place} place
 * @param {import('./keep-secrets.mjs').Secrets} secrets
 * @param {import('./connect.mjs').Address} [last] the address to take again, when clients know it already
 * @returns {Promise<{ pid: number, address: import('./connect.mjs').Address, adopted: boolean }>}
 * @throws {Stop} when it does not start, with PostgreSQL's own last words
 */
export async function startPostgres(place, secrets, last) {
  const orphan = readPostmaster(place.data);
  const isOrphan = () => isPostgres(orphan?.pid ?? 0, place.data);
  if (orphan && (await answers(place, secrets, orphan.address, isOrphan))) return { ...orphan, adopted: true };
  const address = last ?? (await chooseAddress(place.socket));
  for (let wait = 100; ; wait *= 2) {
    const { pid, isAlive, words } = await spawnPostmaster(place, address);
    if (await answers(place, secrets, address, isAlive)) return { pid, address, adopted: false };
    if (!passing.test(words()) || wait > 16_000)
      throw new Stop(`The database did not start:\n${words()}\n(log: ${place.log})`);
    if (claimed.test(words())) removeForeignPidFile(place.data);
    if (wait === 100) say('Waiting for what is left of a database that was killed ...');
    await pause(wait);
  }
}

/** Waits for the first answer; false when the process ended, or serves another cluster. */
async function answers(
  /** @type {import('./choose-place.mjs').Place} */ place,
  /** @type {import('./keep-secrets.mjs').Secrets} */ secrets,
  /** @type {import('./connect.mjs').Address} */ address,
  /** @type {() => boolean} */ isAlive,
) {
  const url = databaseUrl(address, 'heed_owner', secrets.heed_owner, 'postgres');
  for (const end = Date.now() + patience; isAlive() && Date.now() < end; await pause(30)) {
    try {
      const { rows } = await withConnection(url, (client) => client.query('SHOW data_directory'));
      return rows[0].data_directory === place.data;
    } catch (error) {
      if (codeOf(error) === '28P01')
        throw new Stop(`The database does not accept the password in ${place.home}/secrets.json.`);
    }
  }
  return false;
}
