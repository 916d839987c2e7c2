import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../process.mjs';
import { say, Stop } from '../say.mjs';
import { program } from './reachable-binaries.mjs';

/** The only major version that the programs of the packages can run. */
const major = '18';

/**
 * Makes an empty cluster at its place unless there is one: UTF-8, sorted the same on every system, with checksums and
 * passwords. One that was cut off half way is begun again.
 */
export async function initialize(
  /** @type {import('./choose-place.mjs').Place} */ place,
  /** @type {import('./keep-secrets.mjs').Secrets} */ secrets,
) {
  giveDirectory(place.socket, place.user);
  if (existsSync(place.data)) return checkVersion(place.data);
  say('Making the database (once) ...');
  const half = `${place.data}.half`;
  rmSync(half, { recursive: true, force: true });
  giveDirectory(half, place.user);
  const password = join(half, '..', 'socket', 'password');
  writeFileSync(password, secrets.heed_owner, { mode: 0o600 });
  if (place.user) chownSync(password, place.user.uid, place.user.gid);
  const { code, output } = await run(program(place.binaries, 'initdb'), argumentsFor(half, password), {
    ...place.user,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).finally(() => rmSync(password));
  if (code !== 0) throw new Stop(`The database could not be made:\n${output}`);
  renameSync(half, place.data);
}

function argumentsFor(/** @type {string} */ data, /** @type {string} */ password) {
  return [
    ...['-D', data, '--username=heed_owner', `--pwfile=${password}`, '--auth=scram-sha-256', '--data-checksums'],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
  ];
}

function giveDirectory(/** @type {string} */ path, /** @type {import('./choose-place.mjs').User | undefined} */ user) {
  mkdirSync(path, { recursive: true });
  if (user) chownSync(path, user.uid, user.gid);
  chmodSync(path, 0o700);
}

function checkVersion(/** @type {string} */ data) {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (found !== major)
    throw new Stop(`The database in ${data} is of PostgreSQL ${found}, and this Heed runs ${major}.`);
}
