import { fill, settle } from '../../seed/fill.mjs';
import { pause } from '../../start/process.mjs';
import { say } from '../../start/say.mjs';
import { rssMb } from './cpu.mjs';
import { Load } from './load.mjs';
import { rebuildPulses, setUp } from './scene.mjs';
import { serve } from './serve.mjs';

const API = 'dist/apps/api/main.js';
const LIMIT = 'tools/bench/limit/server.mjs';
const STAFF = 8;
/** The viewer looks after so many contacts, however many there are. */
const OWNED = 500;

/** A filled database with both sides serving it. @typedef {Awaited<ReturnType<typeof openStage>>} Stage */

/** Fills a new database and starts both sides on it. */
export async function openStage(
  /** @type {string} */ root,
  /** @type {string} */ home,
  /** @type {import('../../start/postgres/postgres.mjs').Postgres} */ postgres,
  /** @type {import('../options.mjs').Rows} */ rows,
) {
  const env = { ...postgres.environment(), HEED_DATA: home, LOG_LEVEL: 'info' };
  const first = await serve(root, API, env);
  const scene = await setUp(first.asked).finally(first.end);
  const scale = { ...rows, staff: STAFF, owned: OWNED };
  await fillIn(root, env, scene, scale);
  const ours = await serve(root, API, env);
  const limit = await serve(root, LIMIT, env, ['--experimental-transform-types']).catch(async (error) => {
    await ours.end();
    throw error;
  });
  const side = (/** @type {import('./serve.mjs').Served} */ { pid, asked }) => ({
    pid,
    load: new Load({ asked, cookie: scene.cookie }),
  });
  const sides = { postmaster: postgres.server.pid, ours: side(ours), limit: side(limit) };
  return {
    env,
    scene,
    scale,
    sides,
    database: { ownerUrl: env.DATABASE_URL, log: postgres.place.log },
    idle: () => idle(ours),
    async close() {
      sides.ours.load.close();
      sides.limit.load.close();
      await Promise.all([ours.end(), limit.end()]);
    },
  };
}

/** Adds these rows, and what they add up to. */
export async function fillIn(
  /** @type {string} */ root,
  /** @type {NodeJS.ProcessEnv & { DATABASE_URL: string }} */ env,
  /** @type {import('./scene.mjs').Scene} */ scene,
  /** @type {import('../../seed/fill.mjs').Scale} */ scale,
) {
  say(`Filling in ${scale.contacts} contacts and ${scale.interactions} interactions ...`);
  await fill(env.DATABASE_URL, scene, scale);
  await addUp(root, env);
}

/** Computes what each history adds up to, and lets PostgreSQL look at the rows. */
export async function addUp(
  /** @type {string} */ root,
  /** @type {NodeJS.ProcessEnv & { DATABASE_URL: string }} */ env,
) {
  say('Computing what each history adds up to ...');
  rebuildPulses(root, env);
  await settle(env.DATABASE_URL);
}

/** Lets the workspace grow to so many rows, both sides going on. */
export async function grow(
  /** @type {string} */ root,
  /** @type {Stage} */ { env, scene, scale },
  /** @type {import('../options.mjs').Rows} */ { contacts, interactions },
) {
  const more = { contacts: contacts - scale.contacts, interactions: interactions - scale.interactions };
  await fillIn(root, env, scene, { ...scale, ...more });
}

/** What the API took until it was ready, and what it takes when nobody asks. */
async function idle(/** @type {import('./serve.mjs').Served} */ { pid, coldStartMs }) {
  await pause(10_000);
  /** @type {import('./report.mjs').Figure[]} */
  const figures = [
    { name: 'CPU of a cold start of the API', value: coldStartMs / 1000, unit: 's', goal: 2 },
    { name: 'RSS of the API 10 s after its start', value: rssMb(pid), unit: 'MB', goal: 220 },
  ];
  return figures;
}
