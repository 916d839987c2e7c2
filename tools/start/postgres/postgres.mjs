import { pause, waitUntil } from '../process.mjs';
import { say } from '../say.mjs';
import { choosePlace } from './choose-place.mjs';
import { databaseUrl } from './connect.mjs';
import { initialize } from './initialize.mjs';
import { keepSecrets } from './keep-secrets.mjs';
import { isPostgres, readPostmaster, tell } from './postmaster.mjs';
import { prepareDatabase } from './prepare-database.mjs';
import { startPostgres } from './start-postgres.mjs';

/** How often (ms) the server is looked after. */
const watch = 500;

/**
 * The database that comes with Heed, running: found or started at `open`, started again whenever it ends by itself,
 * until `close`.
 */
export class Postgres {
  #closing = new AbortController();

  /**
   * @param {import('./choose-place.mjs').Place} place
   * @param {import('./keep-secrets.mjs').Secrets} secrets
   * @param {{ pid: number, address: import('./connect.mjs').Address }} server
   */
  constructor(place, secrets, server) {
    this.place = place;
    this.secrets = secrets;
    this.server = server;
    this.watching = this.#watch();
  }

  /**
   * @param {string} root the checkout, installed
   * @param {string} dataHome the data directory, an absolute path
   * @throws {import('../say.mjs').Stop} with a sentence when it cannot run here
   */
  static async open(root, dataHome) {
    const place = choosePlace(root, dataHome);
    if (place.home !== dataHome)
      say(`The database is kept in ${place.home}: the user it runs as cannot reach ${dataHome}.`);
    const secrets = keepSecrets(place.home);
    await initialize(place, secrets);
    const server = await startPostgres(place, secrets);
    say(server.adopted ? 'Took over the database that was still running.' : 'The database runs.');
    const postgres = new Postgres(place, secrets, server);
    await prepareDatabase(server.address, secrets);
    return postgres;
  }

  /** What the API needs to know: the owner's address to migrate, the app's to serve. */
  environment() {
    return environmentFor(this.server.address, this.secrets);
  }

  /** Ends the server and everything it runs; `force` does not wait for it to put its things in order. */
  async close(force = false) {
    this.#closing.abort();
    if (!force) await this.watching;
    await tell(this.place, this.server.pid, force ? 'QUIT' : 'INT');
    const ended = () => !isPostgres(this.server.pid, this.place.data);
    if (await waitUntil(ended, 60_000)) return;
    await tell(this.place, this.server.pid, 'QUIT');
    await waitUntil(ended, 10_000);
  }

  async #watch() {
    const { signal } = this.#closing;
    for (let wait = watch; !signal.aborted; await pause(wait, undefined, { signal }).catch(() => undefined)) {
      if (isPostgres(this.server.pid, this.place.data)) wait = watch;
      else wait = (await this.#startAgain()) ? watch : Math.min(wait * 2, 10_000);
    }
  }

  async #startAgain() {
    say('The database ended by itself; starting it again ...');
    try {
      this.server = await startPostgres(this.place, this.secrets, this.server.address);
      say('The database runs again.');
      return true;
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      return false;
    }
  }
}

/** The environment of a database that another process runs; undefined while it does not. */
export function environmentOfRunning(/** @type {string} */ root, /** @type {string} */ dataHome) {
  const place = choosePlace(root, dataHome);
  const server = readPostmaster(place.data);
  return server && environmentFor(server.address, keepSecrets(place.home));
}

function environmentFor(
  /** @type {import('./connect.mjs').Address} */ address,
  /** @type {import('./keep-secrets.mjs').Secrets} */ secrets,
) {
  return {
    DATABASE_URL: databaseUrl(address, 'heed_owner', secrets.heed_owner),
    DATABASE_APP_URL: databaseUrl(address, 'heed_app', secrets.heed_app),
  };
}
