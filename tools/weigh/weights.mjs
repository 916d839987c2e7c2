import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * @typedef {{ entryPoint?: string, imports: { path: string, kind: string }[] }} Output a file of the build, as esbuild
 *   describes it (https://esbuild.github.io/api/#metafile)
 * @typedef {Record<string, Output>} Outputs by the file's name
 * @typedef {{ name: string, bytes: number }} Weight
 */

const SHELL = 'shell/shell.ts';
const SCRIPTS = /<(?:script[^>]* src|link rel="modulepreload" href)="([^"]+\.js)"/g;
const STYLES = /<link rel="stylesheet" href="([^"]+)"/g;
const FONTS = /<link rel="preload" as="font"[^>]* href="([^"]+)"/g;

/**
 * Bytes of gzip that a browser loads from a build: what index.html names, and for each page, or part of one, that is
 * loaded when it is wanted: all its files beyond those, those of the shell (also for the few pages outside it), and those of the page it stands on.
 * @param {string} folder the build: `browser/` and `browser-stats.json`
 * @returns {Weight[]}
 */
export function weightsOf(folder) {
  const page = readFileSync(join(folder, 'browser/index.html'), 'utf8');
  /** @type {{ outputs: Outputs }} */
  const { outputs } = JSON.parse(readFileSync(join(folder, 'browser-stats.json'), 'utf8'));
  const named = (/** @type {RegExp} */ pattern) => new Set([...page.matchAll(pattern)].map(([, file]) => file ?? ''));
  const bytes = (/** @type {string} */ file) =>
    gzipSync(readFileSync(join(folder, 'browser', file)), { level: 9 }).length;
  const weigh = (/** @type {ReadonlySet<string>} */ files) => [...files].reduce((sum, file) => sum + bytes(file), 0);
  const initial = named(SCRIPTS);
  const first = { 'initial scripts': initial, styles: named(STYLES), font: named(FONTS) };
  const later = [...lazy(outputs, initial)].map(([name, files]) => ({ name, bytes: weigh(files) }));
  return [
    ...Object.entries(first).map(([name, files]) => ({ name, bytes: weigh(files) })),
    ...later.sort((one, other) => other.bytes - one.bytes),
  ];
}

/**
 * The files that each lazy source brings along, by its name.
 * @param {Outputs} outputs
 * @param {ReadonlySet<string>} initial
 * @returns {Map<string, Set<string>>}
 */
function lazy(outputs, initial) {
  const sources = Object.entries(outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint && file.endsWith('.js') && !initial.has(file)
      ? [{ file, name: entryPoint.replace('apps/web/src/', ''), files: alongWith(file, outputs) }]
      : [],
  );
  const shell = sources.find(({ name }) => name === SHELL)?.files ?? new Set();
  return new Map(
    sources.map(({ file, name, files }) => {
      // Of a part that stands on several pages, only what is there on all of them is there already.
      const pages = sources.filter((page) => wants(page.files.difference(shell), file, outputs));
      const there = pages
        .map((page) => page.files)
        .reduce((all, one) => all.intersection(one), pages[0]?.files ?? shell);
      const known = initial.union(name === SHELL ? new Set() : shell).union(there);
      return [name, name === SHELL ? files.difference(initial) : files.difference(known)];
    }),
  );
}

/**
 * @param {ReadonlySet<string>} files
 * @param {string} wanted
 * @param {Outputs} outputs
 */
function wants(files, wanted, outputs) {
  const loads = (/** @type {string} */ file) =>
    outputs[file]?.imports.some(({ path, kind }) => kind === 'dynamic-import' && path === wanted);
  return !files.has(wanted) && [...files].some(loads);
}

/**
 * A file with all that it imports.
 * @param {string} file
 * @param {Outputs} outputs
 * @returns {Set<string>}
 */
function alongWith(file, outputs, files = new Set([file])) {
  for (const { path, kind } of outputs[file]?.imports ?? []) {
    if (kind !== 'import-statement' || files.has(path) || !outputs[path]) continue;
    files.add(path);
    alongWith(path, outputs, files);
  }
  return files;
}
