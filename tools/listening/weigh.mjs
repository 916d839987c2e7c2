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

const WARM_UP = 50;

/**
 * Runs in a process of its own, so that nothing of this program is weighed: the bundle as it is shipped, beside the domain
 * that the API has loaded anyway. Each note is heard once, as notes are; the densest one then again and again.
 */
const PROGRAM = `
const [domain, file] = process.argv.slice(1);
const notes = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const writing = { at: '2026-11-23T09:00:00Z', zone: 'Europe/Berlin', language: 'en', isWorkday: () => true };
const time = (work) => { const from = performance.now(); work(); return performance.now() - from; };
const part = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)];
(async () => {
  await import(domain);
  global.gc();
  const before = process.memoryUsage();
  const { listen } = await import(file);
  const first = time(() => listen(notes[0], writing));
  const times = notes.map((note) => time(() => listen(note, writing))).slice(${WARM_UP});
  const dense = Array.from({ length: 300 }, () => time(() => listen(notes[0], writing)));
  global.gc();
  const after = process.memoryUsage();
  const [rss, heap] = [after.rss - before.rss, after.heapUsed - before.heapUsed];
  console.log(JSON.stringify({ first, p50: part(times, 0.5), p95: part(times, 0.95), dense: part(dense, 0.5), rss, heap }));
})();
`;

/**
 * What listening costs: milliseconds for notes of 400 words out of these sentences, for the first of them, which is said
 * to tell most, again and again, for the first note of a process, for loading the model; what it adds to the
 * memory of a process that has loaded the domain, in all and in what stays on its heap, code included; and the size of the model.
 */
export async function weigh(/** @type {readonly string[]} */ sentences) {
  const directory = mkdtempSync(join(root, 'node_modules', '.heed-weigh-'));
  try {
    await bundleInto(directory);
    const files = ['domain', 'listening'].map((name) => join(directory, `${name}.mjs`));
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '-e', PROGRAM, ...files], {
      input: JSON.stringify(notesOf(sentences)),
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(stderr);
    const { first, p50, p95, dense, rss, heap } = JSON.parse(stdout);
    return {
      wordsOfNote: WORDS,
      msPerNoteP50: hundredths(p50),
      msPerNoteP95: hundredths(p95),
      msDenseNoteP50: hundredths(dense),
      msFirstNote: hundredths(first),
      msModelLoad: hundredths(loadOnce()),
      rssAddedMB: hundredths(rss / 2 ** 20),
      heapAddedMB: hundredths(heap / 2 ** 20),
      modelBytes: statSync(MODEL).size,
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function bundleInto(/** @type {string} */ dir) {
  const bundle = await rolldown({
    input: { domain: join(root, 'libs/domain/src/index.ts'), listening: join(root, 'libs/listening/src/index.ts') },
    platform: 'node',
    tsconfig: join(root, 'tsconfig.base.json'),
  });
  await bundle.write({ dir, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
  await bundle.close();
}

/** Different notes, over again where there are few of them. */
function notesOf(/** @type {readonly string[]} */ sentences) {
  const words = sentences.join(' ').split(/\s+/);
  const different = Math.max(1, Math.floor(words.length / WORDS));
  return Array.from({ length: Math.max(different, 2 * WARM_UP) }, (_, at) => {
    const from = (at % different) * WORDS;
    return words.slice(from, from + WORDS).join(' ');
  });
}

function loadOnce() {
  const text = readFileSync(MODEL, 'utf8');
  const from = performance.now();
  new LinearModel(JSON.parse(text));
  return performance.now() - from;
}

function hundredths(/** @type {number} */ value) {
  return Math.round(value * 100) / 100;
}
