import { join } from 'node:path';
import { buildWhatChanged } from './build.mjs';
import { claim } from './claim.mjs';
import { openDatabase } from './database.mjs';
import { fill, makeRoom } from './demo.mjs';
import { installWhatIsMissing } from './install.mjs';
import { makeHome } from './make-home.mjs';
import { continueOnNode24 } from './node24.mjs';
import { pause } from './process.mjs';
import { giveUp, say, Stop } from './say.mjs';
import { addressFrom, checkFree, needsSetUp, startApi, waitUntilReady } from './serve.mjs';
import { aborted, listenForStop } from './stop-request.mjs';
import { home as ownHome, root } from './where.mjs';
import { wishFrom } from './wish.mjs';

/** @typedef {Awaited<ReturnType<typeof openDatabase>>} Database */

/** @typedef {ReturnType<typeof wishFrom> & { home: string }} Wish what was asked for, and the data directory it is about */

/** What `npm start` does, from a fresh checkout to a running Heed, and back again at Ctrl-C. */
async function start() {
  const stop = listenForStop();
  try {
    const { demo, anew } = wishFrom(process.argv.slice(2), process.env);
    const wish = { demo, anew, home: demo ? makeHome(join(ownHome, 'demo')) : ownHome };
    const address = addressFrom(process.env);
    await installWhatIsMissing(root, stop.asked);
    await continueOnNode24(root, stop.asked);
    await startAt(wish, address, stop);
  } catch (error) {
    if (!stop.asked.aborted) throw error;
  }
}

/** Builds, opens the database and serves, as the only one who does so on this data. */
async function startAt(
  /** @type {Wish} */ wish,
  /** @type {import('./serve.mjs').WebAddress} */ address,
  /** @type {ReturnType<typeof listenForStop>} */ stop,
) {
  const claimed = await claim(wish.home, `Heed is already running at ${address.shown}`);
  try {
    await checkFree(address);
    await buildWhatChanged(root, stop.asked);
    if (wish.demo) await makeRoom(root, wish.home, wish.anew);
    await run(wish, address, claimed, stop);
  } finally {
    claimed.release();
  }
}

/** Serves until asked to stop, then ends the API and after it the database. */
async function run(
  /** @type {Wish} */ wish,
  /** @type {import('./serve.mjs').WebAddress} */ address,
  /** @type {Awaited<ReturnType<typeof claim>>} */ claimed,
  /** @type {ReturnType<typeof listenForStop>} */ stop,
) {
  const database = await openDatabase(root, wish.home, process.env);
  try {
    if (wish.demo) await fill(root, wish.home, { ...process.env, ...database.environment() }, stop.asked);
    if (!stop.asked.aborted) await serve(wish, address, claimed, stop, database);
  } finally {
    await Promise.race([database.close(), aborted(stop.forced).then(() => database.close(true))]);
  }
}

/** Serves until asked to stop. A server that served and then ended by itself is started again; one that never did is not. */
async function serve(
  /** @type {Wish} */ { home },
  /** @type {import('./serve.mjs').WebAddress} */ address,
  /** @type {Awaited<ReturnType<typeof claim>>} */ claimed,
  /** @type {ReturnType<typeof listenForStop>} */ stop,
  /** @type {Database} */ database,
) {
  const { host: HOST, port } = address;
  const own = { PORT: String(port), HOST, HEED_DATA: home, NODE_ENV: 'production', LOG_LEVEL: logLevel() };
  for (let again = false; !stop.asked.aborted; again = true) {
    const api = startApi(root, { ...process.env, ...database.environment(), ...own });
    claimed.remember(api.pid);
    const { end, served } = await watch(address, api, stop, again);
    if (!end) return endServer(api, stop);
    if (!served)
      throw new Stop(
        `The server ended ${end}; its last words are above. Put right what they say and run npm start again.`,
      );
    say(`The server ended by itself (${end}); starting it again ...`);
    await Promise.race([pause(1_000), aborted(stop.asked)]);
  }
}

/** Waits for the server's end or the wish to stop, whichever comes first; tells on the way that it serves. */
async function watch(
  /** @type {import('./serve.mjs').WebAddress} */ address,
  /** @type {ReturnType<typeof startApi>} */ api,
  /** @type {ReturnType<typeof listenForStop>} */ stop,
  /** @type {boolean} */ again,
) {
  const gone = new AbortController();
  void api.ended.then(() => gone.abort());
  let served = false;
  void waitUntilReady(address, AbortSignal.any([gone.signal, stop.asked])).then(async (ready) => {
    served = ready;
    if (ready && again) say('The server runs again.');
    else if (ready) await welcome(address);
  });
  const end = await Promise.race([api.ended, aborted(stop.asked)]);
  return { end, served };
}

async function endServer(
  /** @type {ReturnType<typeof startApi>} */ api,
  /** @type {ReturnType<typeof listenForStop>} */ stop,
) {
  say('Ending what was started (press Ctrl-C again to force it) ...');
  await Promise.race([api.end(false), aborted(stop.forced).then(() => api.end(true))]);
}

/** A person at a terminal sees what needs a person; a file or a log collector gets every operation. */
function logLevel() {
  return process.env['LOG_LEVEL'] ?? (process.stdout.isTTY ? 'warn' : 'info');
}

async function welcome(/** @type {import('./serve.mjs').WebAddress} */ address) {
  say(`Heed runs at ${address.shown}`);
  if (await needsSetUp(address)) say(`Set it up there first: ${address.shown}/setup`);
  say('Ctrl-C ends it.');
}

await start().then(() => process.exit(0), giveUp);
