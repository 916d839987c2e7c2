import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWhatChanged } from '../start/build.mjs';
import { makeHome } from '../start/make-home.mjs';
import { pause } from '../start/process.mjs';
import { giveUp, say, Stop } from '../start/say.mjs';
import { rssMb } from './cpu.mjs';
import { WebDocuments } from './documents.mjs';
import { initialJavaScript, secondStart } from './footprint.mjs';
import { Load } from './load.mjs';
import { measureRounds } from './measure.mjs';
import { operations } from './operations.mjs';
import { show } from './report.mjs';
import { alikeLog, sameAnswer } from './same-answers.mjs';
import { rebuildPulses, setUp } from './scene.mjs';
import { seed, settle } from './seed.mjs';
import { freePort, serve } from './serve.mjs';
import { countStatements } from './statements.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const API = 'dist/apps/api/main.js';
const MANY_PAGES = 5000;

const usual = {
  scale: { contacts: 10_000, interactions: 100_000 },
  rounds: 7,
  warm: 800,
  page: 150,
  log: 150,
  pages: MANY_PAGES,
};
const small = { scale: { contacts: 500, interactions: 5_000 }, rounds: 5, warm: 200, page: 60, log: 60, pages: 0 };

/** Runs everything on a database of its own, and takes it away again. */
async function bench() {
  const { values } = parseArgs({ options: { small: { type: 'boolean' }, out: { type: 'string' } } });
  const size = values.small ? small : usual;
  if (process.platform !== 'linux') throw new Stop('The CPU of a process is read from /proc: this runs on Linux only.');
  await buildWhatChanged(root);
  const home = join(tmpdir(), `heed-bench-${process.pid}`);
  try {
    makeHome(home);
    const { Postgres } = await import('../start/postgres/postgres.mjs');
    const postgres = await Postgres.open(root, home);
    const result = await onDatabase(postgres, home, size).finally(() => postgres.close());
    const seconds = await secondStart(root, home, await freePort());
    result.figures.push({ name: 'second npm start', value: seconds, unit: 's', goal: 4 });
    write(values.out ?? join(root, 'dist/bench.json'), { at: new Date().toISOString(), size, ...result });
    console.log(`\n${show(result.measured, result.figures)}`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Fills the database, then measures. */
async function onDatabase(
  /** @type {import('../start/postgres/postgres.mjs').Postgres} */ postgres,
  /** @type {string} */ home,
  /** @type {typeof usual} */ size,
) {
  const env = { ...postgres.environment(), HEED_DATA: home, LOG_LEVEL: 'info' };
  const first = await serve(root, API, env);
  const scene = await setUp(first.asked).finally(first.end);
  say(`Filling in ${size.scale.contacts} contacts and ${size.scale.interactions} interactions ...`);
  await seed(env.DATABASE_URL, scene, size.scale);
  rebuildPulses(root, env);
  await settle(env.DATABASE_URL);
  const ours = await serve(root, API, env);
  const limit = await serve(root, 'tools/bench/bare.mjs', env, ['--experimental-transform-types']);
  const side = (/** @type {import('./serve.mjs').Served} */ { pid, asked }) => ({
    pid,
    load: new Load({ asked, cookie: scene.cookie }),
  });
  const sides = { postmaster: postgres.server.pid, ours: side(ours), limit: side(limit) };
  try {
    await pause(10_000);
    const idle = rssMb(ours.pid);
    const measured = await measureAll(sides, scene, size, { ownerUrl: env.DATABASE_URL, log: postgres.place.log });
    return {
      measured,
      figures: [...(await footprint(sides.ours, scene, size, idle)), cold(ours.coldStartMs), javaScript()],
    };
  } finally {
    sides.ours.load.close();
    sides.limit.load.close();
    await Promise.all([ours.end(), limit.end()]);
  }
}

/** Both operations, after making sure that both sides do the same. */
async function measureAll(
  /** @type {{ postmaster: number, ours: import('./measure.mjs').Side, limit: import('./measure.mjs').Side }} */ sides,
  /** @type {import('./scene.mjs').Scene} */ scene,
  /** @type {typeof usual} */ size,
  /** @type {{ ownerUrl: string, log: string }} */ database,
) {
  const { page, log } = operations(new WebDocuments(root), scene, size.scale);
  const loads = [sides.ours.load, sides.limit.load];
  for (const n of [0, 1, 2]) await sameAnswer(loads, page.body(n));
  await alikeLog(loads, () => log.body(3));
  const measured = [];
  for (const [operation, requests] of /** @type {const} */ ([
    [page, size.page],
    [log, size.log],
  ])) {
    say(`Measuring the ${operation.name} ...`);
    for (const load of loads) await load.run(size.warm, operation.body);
    const rounds = await measureRounds(sides, operation, { rounds: size.rounds, requests });
    const count = (/** @type {import('./load.mjs').Load} */ load) =>
      countStatements(database, load, () => operation.body(0));
    const statements = { ours: await count(sides.ours.load), limit: await count(sides.limit.load) };
    measured.push({ name: operation.name, goal: operation.goal, rounds, statements });
  }
  return measured;
}

/** Memory of the API: idle, and after many pages. */
async function footprint(
  /** @type {import('./measure.mjs').Side} */ { pid, load },
  /** @type {import('./scene.mjs').Scene} */ scene,
  /** @type {typeof usual} */ { scale, pages },
  /** @type {number} */ idle,
) {
  /** @type {import('./report.mjs').Figure[]} */
  const figures = [{ name: 'RSS of the API 10 s after its start', value: idle, unit: 'MB', goal: 220 }];
  if (pages === 0) return figures;
  say(`Opening ${pages} pages ...`);
  await load.run(pages, operations(new WebDocuments(root), scene, scale).page.body);
  return [...figures, { name: `RSS after ${pages} more pages`, value: rssMb(pid), unit: 'MB', goal: 300 }];
}

const cold = (/** @type {number} */ ms) => ({
  name: 'CPU of a cold start of the API',
  value: ms / 1000,
  unit: 's',
  goal: 2,
});
const javaScript = () => ({ name: 'initial JavaScript, gzip', value: initialJavaScript(root), unit: 'kB', goal: 145 });

function write(/** @type {string} */ file, /** @type {object} */ result) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  say(`Written to ${file}`);
}

await bench().then(() => process.exit(0), giveUp);
