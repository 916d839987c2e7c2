import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhatChanged } from '../start/build.mjs';
import { giveUp, say, Stop } from '../start/say.mjs';
import { footprint, withoutDatabase } from './measure/footprint.mjs';
import { measureOperation } from './measure/operation.mjs';
import { inOwnHome, withPostgres } from './measure/own-database.mjs';
import { show } from './measure/report.mjs';
import { spreadFigures, spreads } from './measure/spread.mjs';
import { grow, openStage } from './measure/stage.mjs';
import { readOptions } from './options.mjs';
import { PARTS } from './parts/index.mjs';
import { measureImport } from './parts/import.mjs';
import { given } from './parts/part.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Runs everything on a database of its own, and takes it away again. */
async function bench() {
  const { scale, size, parts, out } = readOptions();
  if (process.platform !== 'linux') throw new Stop('The CPU of a process is read from /proc: this runs on Linux only.');
  await buildWhatChanged(root);
  await inOwnHome('bench', async (home) => {
    const result = await withPostgres(root, home, (postgres) => onDatabase(postgres, home, size, parts));
    if (size.pages > 0) result.figures.push(...(await withoutDatabase(root, home)));
    const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.version };
    write(out ?? join(root, 'dist/bench.json'), { at: new Date().toISOString(), machine, scale, size, ...result });
    console.log(show([], result.figures));
    if (result.grown) console.log(`\nGrown:\n${show([], result.grown.figures)}`);
  });
}

/** Fills the database, then measures. */
async function onDatabase(
  /** @type {import('../start/postgres/postgres.mjs').Postgres} */ postgres,
  /** @type {string} */ home,
  /** @type {import('./options.mjs').Size} */ size,
  /** @type {readonly import('./options.mjs').Part[]} */ parts,
) {
  const stage = await openStage(root, home, postgres, size.rows);
  const { sides, database } = stage;
  const figures = await stage.idle();
  const operations = parts.flatMap((part) => PARTS[part]?.(given(root, stage.scene, stage.scale)) ?? []);
  const measured = [];
  try {
    for (const operation of operations) measured.push(await measureOperation(sides, operation, size, database));
    const spread = await spreads(sides, operations);
    figures.push(...spreadFigures(operations, spread));
    if (parts.includes('import')) figures.push(...(await measureImport(root, home, stage)));
    if (size.pages > 0) figures.push(...(await footprint(stage, root, size.pages)));
    if (size.then) await grow(root, stage, size.then);
    const grown = size.then ? await inLarge(stage, operations, size, spread) : undefined;
    return { measured, figures, grown };
  } finally {
    await stage.close();
  }
}

/** The same of what is only read, when the workspace has grown. */
async function inLarge(
  /** @type {import('./measure/stage.mjs').Stage} */ { sides, database },
  /** @type {readonly import('./parts/part.mjs').Operation[]} */ operations,
  /** @type {import('./options.mjs').Size} */ size,
  /** @type {readonly import('./measure/spread.mjs').Spread[]} */ before,
) {
  const measured = [];
  const read = operations.filter(({ writes }) => !writes);
  for (const operation of read) measured.push(await measureOperation(sides, operation, size, database));
  return { measured, figures: spreadFigures(operations, await spreads(sides, operations), before) };
}

function write(/** @type {string} */ file, /** @type {object} */ result) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  say(`Written to ${file}`);
}

await bench().then(() => process.exit(0), giveUp);
