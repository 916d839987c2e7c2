import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { rolldown } from 'rolldown';
import '../bench/limit/domain-in-node.mjs';

const { LinearModel } = await import('../../libs/listening/src/model/linear-model.ts');

const root = join(import.meta.dirname, '../..');
const MODEL = join(root, 'libs/listening/src/model/model.json');
const WORDS = 400;

/** Runs in a process of its own, so that nothing of this program is weighed: the bundle as it is shipped, and a note. */
const PROGRAM = `
const [file, note] = process.argv.slice(1);
const writing = { at: '2026-11-23T09:00:00Z', zone: 'Europe/Berlin', language: 'en', isWorkday: () => true };
const time = (work) => { const from = performance.now(); work(); return performance.now() - from; };
global.gc();
const before = process.memoryUsage().rss;
const { listen } = await import(file);
const first = time(() => listen(note, writing));
for (let run = 0; run < 100; run += 1) listen(note, writing);
const times = Array.from({ length: 300 }, () => time(() => listen(note, writing))).sort((a, b) => a - b);
global.gc();
console.log(JSON.stringify({ first, p50: times[150], p95: times[285], rss: process.memoryUsage().rss - before }));
`;

/**
 * What listening costs: milliseconds for a note of 400 words out of these sentences, for the first note of a process, for
 * loading the model; what it adds to the memory of a process; and the size of the model.
 */
export async function weigh(/** @type {readonly string[]} */ sentences) {
  const directory = mkdtempSync(join(root, 'node_modules', '.heed-weigh-'));
  try {
    const file = join(directory, 'listening.mjs');
    const bundle = await rolldown({
      input: join(root, 'libs/listening/src/index.ts'),
      platform: 'node',
      tsconfig: join(root, 'tsconfig.base.json'),
    });
    await bundle.write({ file });
    await bundle.close();
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', '--input-type=module', '-e', PROGRAM, file, noteOf(sentences)],
      { encoding: 'utf8' },
    );
    if (stdout === '') throw new Error(stderr);
    const { first, p50, p95, rss } = JSON.parse(stdout);
    return {
      wordsOfNote: WORDS,
      msPerNoteP50: tenths(p50),
      msPerNoteP95: tenths(p95),
      msFirstNote: tenths(first),
      msModelLoad: tenths(loadOnce()),
      rssAddedMB: tenths(rss / 2 ** 20),
      modelBytes: statSync(MODEL).size,
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function noteOf(/** @type {readonly string[]} */ sentences) {
  const words = sentences.join(' ').split(/\s+/);
  const times = Math.ceil(WORDS / words.length);
  return Array.from({ length: times }, () => words)
    .flat()
    .slice(0, WORDS)
    .join(' ');
}

function loadOnce() {
  const text = readFileSync(MODEL, 'utf8');
  const from = performance.now();
  new LinearModel(JSON.parse(text));
  return performance.now() - from;
}

function tenths(/** @type {number} */ value) {
  return Math.round(value * 100) / 100;
}
