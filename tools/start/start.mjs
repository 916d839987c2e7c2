import { buildWhatChanged } from './build.mjs';
import { claim } from './claim.mjs';
import { openDatabase } from './database.mjs';
import { installWhatIsMissing } from './install.mjs';
import { continueOnNode24 } from './node24.mjs';
import { giveUp, say, Stop } from './say.mjs';
import { addressFrom, checkFree, needsSetUp, startApi, waitUntilReady } from './serve.mjs';
import { aborted, listenForStop } from './stop-request.mjs';
import { home, root } from './where.mjs';

/** What `npm start` does, from a fresh checkout to a running Heed, and back again at Ctrl-C. */
async function start() {
  const stop = listenForStop();
  try {
    const address = addressFrom(process.env);
    await installWhatIsMissing(root, stop.asked);
    await continueOnNode24(root, stop.asked);
    await startAt(address, stop);
  } catch (error) {
    if (!stop.asked.aborted) throw error;
  }
}

/** Builds, opens the database and serves, as the only one who does so on this data. */
async function startAt(
  /** @type {import('./serve.mjs').WebAddress} */ address,
  /** @type {ReturnType<typeof listenForStop>} */ stop,
) {
  const claimed = await claim(home, `Heed is already running at ${address.shown}`);
  try {
    await checkFree(address);
    await buildWhatChanged(root, stop.asked);
    await run(address, claimed, stop);
  } finally {
    claimed.release();
  }
}

/** Serves until asked to stop, then ends the API and after it the database. */
async function run(
  /** @type {import('./serve.mjs').WebAddress} */ address,
  /** @type {Awaited<ReturnType<typeof claim>>} */ claimed,
  /** @type {ReturnType<typeof listenForStop>} */ stop,
) {
  const database = await openDatabase(root, home, process.env);
  try {
    if (!stop.asked.aborted) await serve(address, claimed, stop, database.environment());
  } finally {
    await Promise.race([database.close(), aborted(stop.forced).then(() => database.close(true))]);
  }
}

async function serve(
  /** @type {import('./serve.mjs').WebAddress} */ address,
  /** @type {Awaited<ReturnType<typeof claim>>} */ claimed,
  /** @type {ReturnType<typeof listenForStop>} */ stop,
  /** @type {Record<string, string | undefined>} */ databaseEnvironment,
) {
  const { host: HOST, port } = address;
  const own = { PORT: String(port), HOST, HEED_DATA: home, NODE_ENV: 'production', LOG_LEVEL: logLevel() };
  const api = startApi(root, { ...process.env, ...databaseEnvironment, ...own });
  claimed.remember(api.pid);
  const gone = new AbortController();
  void api.ended.then(() => gone.abort());
  void welcomeWhenReady(address, AbortSignal.any([gone.signal, stop.asked]));
  const end = await Promise.race([api.ended, aborted(stop.asked)]);
  if (end)
    throw new Stop(
      `The server ended ${end}; its last words are above. Put right what they say and run npm start again.`,
    );
  say('Ending what was started (press Ctrl-C again to force it) ...');
  await Promise.race([api.end(false), aborted(stop.forced).then(() => api.end(true))]);
}

/** A person at a terminal sees what needs a person; a file or a log collector gets every operation. */
function logLevel() {
  return process.env['LOG_LEVEL'] ?? (process.stdout.isTTY ? 'warn' : 'info');
}

async function welcomeWhenReady(
  /** @type {import('./serve.mjs').WebAddress} */ address,
  /** @type {AbortSignal} */ over,
) {
  await waitUntilReady(address, over);
  if (over.aborted) return;
  say(`Heed runs at ${address.shown}`);
  if (await needsSetUp(address)) say(`Set it up there first: ${address.shown}/setup`);
  say('Ctrl-C ends it.');
}

await start().then(() => process.exit(0), giveUp);
