import { join } from 'node:path';
import { claim } from './claim.mjs';
import { openDatabase } from './database.mjs';
import { freePort } from './free-port.mjs';
import { installWhatIsMissing } from './install.mjs';
import { makeHome } from './make-home.mjs';
import { continueOnNode24 } from './node24.mjs';
import { giveUp, say, Stop } from './say.mjs';
import { addressFrom, checkFree, needsSetUp } from './serve.mjs';
import { aborted, listenForStop } from './stop-request.mjs';
import { home, root } from './where.mjs';

/** The data of development stand beside one's own: a migration that is still being written may spoil them. */
const data = process.env['HEED_DATA'] ? home : makeHome(join(home, 'dev'));

/** What `npm run dev` does: serves both sides at one address and follows every change, until Ctrl-C. */
async function dev() {
  const stop = listenForStop();
  try {
    const address = addressFrom({ PORT: process.env['PORT'] });
    await installWhatIsMissing(root, stop.asked);
    await continueOnNode24(root, stop.asked);
    const claimed = await claim(data, `Heed is already running at ${address.shown}`);
    try {
      await checkFree(address);
      await withDatabase(address, claimed, stop);
    } finally {
      claimed.release();
    }
  } catch (error) {
    if (!stop.asked.aborted) throw error;
  }
}

/** Serves on the database, and closes it when everything else has ended. */
async function withDatabase(
  /** @type {import('./serve.mjs').WebAddress} */ address,
  /** @type {Awaited<ReturnType<typeof claim>>} */ claimed,
  /** @type {ReturnType<typeof listenForStop>} */ stop,
) {
  const database = await openDatabase(root, data, process.env);
  try {
    if (!stop.asked.aborted) await serve(address, claimed, stop, database.environment());
  } finally {
    await Promise.race([database.close(), aborted(stop.forced).then(() => database.close(true))]);
  }
}

/** Both sides, until asked to stop or the web's server ends. */
async function serve(
  /** @type {import('./serve.mjs').WebAddress} */ address,
  /** @type {Awaited<ReturnType<typeof claim>>} */ claimed,
  /** @type {ReturnType<typeof listenForStop>} */ stop,
  /** @type {Record<string, string | undefined>} */ databaseEnvironment,
) {
  // What needs the packages is loaded when they are installed.
  const { serveBothSides } = await import('./dev/serve-both-sides.mjs');
  const behind = addressFrom({ PORT: String(await freePort()) });
  const environment = environmentOf(behind, databaseEnvironment);
  const sides = serveBothSides(root, address, behind, environment, { stop: stop.asked, onStarted: claimed.remember });
  void sides.ready.then(() => (stop.asked.aborted ? undefined : welcome(address)));
  const ended = await Promise.race([sides.ended, aborted(stop.asked)]);
  if (!ended) say('Ending what was started (press Ctrl-C again to force it) ...');
  await Promise.race([sides.end(false), aborted(stop.forced).then(() => sides.end(true))]);
  if (ended) throw new Stop(`The web's server ended ${ended}; its last words are above.`);
}

/** @returns {NodeJS.ProcessEnv} */
function environmentOf(
  /** @type {import('./serve.mjs').WebAddress} */ { host, port },
  /** @type {Record<string, string | undefined>} */ databaseEnvironment,
) {
  const LOG_LEVEL = process.env['LOG_LEVEL'] ?? 'warn';
  const own = { PORT: String(port), HOST: host, HEED_DATA: data, NODE_ENV: 'development', LOG_LEVEL };
  return { ...process.env, ...databaseEnvironment, ...own };
}

async function welcome(/** @type {import('./serve.mjs').WebAddress} */ address) {
  say(`Heed runs at ${address.shown} and follows what you change.`);
  if (await needsSetUp(address)) say(`Set it up there first: ${address.shown}/setup`);
  say('Ctrl-C ends it.');
}

await dev().then(() => process.exit(0), giveUp);
