import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeHome } from '../make-home.mjs';
import { Stop } from '../say.mjs';
import { reachableBinaries } from './reachable-binaries.mjs';

/**
 * Where a database lives and as whom it runs: `home` holds `data` (the cluster), `socket` (a directory), the log and
 * the secrets; `user` is set when we are root, because PostgreSQL refuses to run as root.
 * @typedef {{ uid: number, gid: number }} User
 * @typedef {{ home: string, data: string, socket: string, log: string, binaries: string, user?: User }} Place
 */

/**
 * Chooses the place of the database: the data directory itself; only where we are root and PostgreSQL's user cannot
 * reach it (a home directory of mode 700), a directory of its own under /var/lib/heed.
 * @param {string} root the checkout, installed
 * @param {string} dataHome the data directory, an absolute path
 * @returns {Place}
 */
export function choosePlace(root, dataHome) {
  if (process.getuid?.() !== 0) return placeIn(dataHome, reachableBinaries(root, dataHome));
  const elsewhere = elsewhereFor(dataHome);
  const user = ownerOf(join(dataHome, 'postgres')) ?? ownerOf(join(elsewhere, 'postgres')) ?? nobody();
  const home = hasCluster(elsewhere) || !reaches(user, dataHome) ? elsewhere : dataHome;
  if (home === elsewhere) {
    if (hasCluster(dataHome)) throw new Stop(unreachable(dataHome, elsewhere));
    makeHome(elsewhere);
  }
  return { ...placeIn(home, reachableBinaries(root, elsewhere, user)), user };
}

/** The directory that stands in for a data directory which PostgreSQL's user cannot reach. */
export function elsewhereFor(/** @type {string} */ dataHome) {
  return join('/var/lib/heed', createHash('sha256').update(dataHome).digest('hex').slice(0, 12));
}

function placeIn(/** @type {string} */ home, /** @type {string} */ binaries) {
  return {
    home,
    data: join(home, 'postgres'),
    socket: join(home, 'socket'),
    log: join(home, 'postgres.log'),
    binaries,
  };
}

function hasCluster(/** @type {string} */ home) {
  return existsSync(join(home, 'postgres', 'PG_VERSION'));
}

/** A cluster may only be run by its owner: who ran Heed as a normal user may run it as root later. */
function ownerOf(/** @type {string} */ cluster) {
  const seen = statSync(cluster, { throwIfNoEntry: false });
  return seen && seen.uid !== 0 ? { uid: seen.uid, gid: seen.gid } : undefined;
}

function nobody() {
  const [, , uid, gid] = /^nobody:.*$/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[0].split(':') ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
}

function reaches(/** @type {User} */ user, /** @type {string} */ directory) {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', directory], { ...user, cwd: '/' }).status === 0;
}

function unreachable(/** @type {string} */ dataHome, /** @type {string} */ elsewhere) {
  return (
    `The database in ${dataHome} can no longer be reached by the user it runs as. ` +
    `Let others pass through the directories above it (chmod o+x), or move what is in it to ${elsewhere}.`
  );
}
