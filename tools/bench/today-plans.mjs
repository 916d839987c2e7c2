import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWhatChanged } from '../start/build.mjs';
import { withConnection } from '../start/postgres/connect.mjs';
import { pause } from '../start/process.mjs';
import { giveUp } from '../start/say.mjs';
import { backendsMs, spentBetween } from './measure/cpu.mjs';
import { fillTheDay } from './measure/busy-day.mjs';
import { Load } from './measure/load.mjs';
import { onOwnDatabase } from './measure/own-database.mjs';
import { setUp } from './measure/scene.mjs';
import { serve } from './measure/serve.mjs';
import { addUp, fillIn } from './measure/stage.mjs';
import { WebDocuments } from './parts/documents.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const API = 'dist/apps/api/main.js';
const ROLE = 'heed_app';
const ASKED = 200;
/** A table that costs more than this to read whole, in PostgreSQL's pages, is a big one. */
const BIG = 100;

/**
 * Prints how PostgreSQL finds Today in a small and in a large workspace: `node tools/bench/today-plans.mjs`. With `--busy`
 * the viewer looks after 5,000 contacts instead of 500, 200 things are due, and every rule has somebody to look at.
 */
async function todayPlans() {
  const { values } = parseArgs({
    options: { large: { type: 'string', default: '100000' }, plans: { type: 'boolean' }, busy: { type: 'boolean' } },
  });
  const { large, plans = false, busy = false } = values;
  await buildWhatChanged(root);
  await onOwnDatabase(root, 'plans', (postgres, home) =>
    compare(postgres, home, { large: Number(large), whole: plans, busy }),
  );
}

async function compare(
  /** @type {import('../start/postgres/postgres.mjs').Postgres} */ postgres,
  /** @type {string} */ home,
  /** @type {{ large: number, whole: boolean, busy: boolean }} */ { large, whole, busy },
) {
  const env = { ...postgres.environment(), HEED_DATA: home };
  const first = await serve(root, API, env);
  const scene = await setUp(first.asked).finally(first.end);
  const owned = busy ? 5000 : 500;
  const small = busy ? owned : 1000;
  const sizes = [
    { contacts: small, interactions: busy ? 25_000 : 10_000 },
    { contacts: large - small, interactions: (large - small) * 3 },
  ];
  let contacts = 0;
  for (const size of sizes) {
    await fillIn(root, env, scene, { ...size, staff: 8, owned });
    if (busy && contacts === 0) {
      await fillTheDay(env.DATABASE_URL, scene);
      await addUp(root, env);
    }
    contacts += size.contacts;
    const found = await look(postgres, env, scene.cookie);
    const statements = `${found.plans.length} statements, ${found.cpu.toFixed(2)} ms of the database a request`;
    console.log(`${contacts} contacts: ${statements}`);
    for (const plan of found.plans) console.log(`  ${plan.facts}${whole ? `\n${plan.text}` : ''}`);
  }
}

/** The CPU of a request, then the plans of its statements. */
async function look(
  /** @type {import('../start/postgres/postgres.mjs').Postgres} */ postgres,
  /** @type {NodeJS.ProcessEnv & { DATABASE_URL: string }} */ env,
  /** @type {string} */ cookie,
) {
  const query = new WebDocuments(root).operation('Today');
  const body = () => JSON.stringify({ query });
  const api = await serve(root, API, env);
  const load = new Load({ asked: api.asked, cookie });
  try {
    await load.run(ASKED, body);
    const before = backendsMs(postgres.server.pid, ROLE);
    await load.run(ASKED, body);
    const cpu = spentBetween(before, backendsMs(postgres.server.pid, ROLE)) / ASKED;
    return { cpu, plans: await explained(postgres, env, cookie, body) };
  } finally {
    load.close();
    await api.end();
  }
}

/** What auto_explain writes of one request, by a server whose connections explain what they do. */
async function explained(
  /** @type {import('../start/postgres/postgres.mjs').Postgres} */ postgres,
  /** @type {NodeJS.ProcessEnv & { DATABASE_URL: string }} */ env,
  /** @type {string} */ cookie,
  /** @type {() => string} */ body,
) {
  await setForRole(env.DATABASE_URL, EXPLAIN);
  const api = await serve(root, API, env);
  const load = new Load({ asked: api.asked, cookie });
  try {
    for (let n = 0; n < 40; n += 1) await load.ask(body());
    const from = statSync(postgres.place.log).size;
    await load.ask(body());
    await pause(300);
    const text = readFileSync(postgres.place.log).subarray(from).toString('utf8');
    return text
      .split(/(?=LOG: {2}duration)/)
      .filter((part) => /plan:/.test(part) && !/FROM "?session|boss\./i.test(part))
      .map(factsOf);
  } finally {
    load.close();
    await api.end();
    await setForRole(env.DATABASE_URL, ['RESET ALL']);
  }
}

const EXPLAIN = [
  `SET session_preload_libraries = 'auto_explain'`,
  'SET auto_explain.log_min_duration = 0',
  'SET auto_explain.log_analyze = on',
  'SET auto_explain.log_buffers = on',
];

function setForRole(/** @type {string} */ ownerUrl, /** @type {readonly string[]} */ settings) {
  return withConnection(ownerUrl, async (client) => {
    for (const setting of settings) await client.query(`ALTER ROLE ${ROLE} ${setting}`);
  });
}

function factsOf(/** @type {string} */ text) {
  const plan = text.slice(text.indexOf('plan:'));
  const buffers = /Buffers: shared hit=(\d+)(?: read=(\d+))?/.exec(plan);
  const scans = [...plan.matchAll(/Seq Scan on (\w+).*?cost=[\d.]+\.\.([\d.]+).*?actual time/g)]
    .filter(([, , cost]) => Number(cost) > BIG)
    .map(([, table]) => table);
  const ms = /duration: ([\d.]+) ms/.exec(text)?.[1];
  const read = Number(buffers?.[1] ?? 0) + Number(buffers?.[2] ?? 0);
  const indexes = new Set(
    [...plan.matchAll(/Index (?:Only )?Scan(?: Backward)? using "?(\w+)"?/g)].map(([, name]) => name),
  );
  return {
    facts: `${ms} ms, ${read} buffers; big tables read whole: ${[...new Set(scans)].join(', ') || 'none'}; by ${[...indexes].join(', ')}`,
    text: plan,
  };
}

await todayPlans().then(() => process.exit(0), giveUp);
