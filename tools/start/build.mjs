import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { run } from './process.mjs';
import { say, Stop } from './say.mjs';

const sources = ['apps/api', 'apps/web', 'libs', 'tools/codegen'];
const settings = ['package.json', 'package-lock.json', 'nx.json', 'tsconfig.base.json'];
const notBuilt = new Set(['node_modules', 'generated', 'test', 'dist']);

/**
 * Builds the app and the API unless nothing they are made of has changed since the last build.
 * @param {string} root the checkout, installed
 * @param {AbortSignal} [signal] ends the build
 */
export async function buildWhatChanged(root, signal) {
  const print = fingerprint(root);
  if (isBuilt(root, print)) return;
  say('Building what changed (the first time up to a minute) ...');
  rmSync(stamp(root), { force: true });
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const { code, output } = await run(process.execPath, [nx, 'run-many', '-t', 'build', '-p', 'api,web'], {
    cwd: root,
    env: { ...process.env, ...withOwnNode(root), NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  if (code !== 0) throw new Stop(`The build failed:\n${output}`);
  mkdirSync(dirname(stamp(root)), { recursive: true });
  writeFileSync(stamp(root), print);
}

/** One text that changes whenever a source of the build is added, removed or written. */
export function fingerprint(/** @type {string} */ root) {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...sources.flatMap((folder) => filesUnder(root, folder)), ...settings]) {
    const seen = statSync(join(root, file), { throwIfNoEntry: false });
    if (seen) hash.update(`${file}\0${seen.size}\0${seen.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** The file that remembers what was built last. */
export function stamp(/** @type {string} */ root) {
  return join(root, 'dist', 'built');
}

/** The part of the environment that makes a child find the programs that came with the packages first. */
export function withOwnNode(/** @type {string} */ root) {
  return { PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter) };
}

function isBuilt(/** @type {string} */ root, /** @type {string} */ print) {
  const made = [stamp(root), join(root, 'dist/apps/api/main.js'), join(root, 'dist/apps/web')].every((path) =>
    existsSync(path),
  );
  return made && readFileSync(stamp(root), 'utf8') === print;
}

/** @returns {string[]} */
function filesUnder(/** @type {string} */ root, /** @type {string} */ folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notBuilt.has(entry.name) ? [] : filesUnder(root, path);
    return entry.name.includes('.spec.') ? [] : [path];
  });
}
