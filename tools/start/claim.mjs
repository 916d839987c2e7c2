import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, runs, waitUntil } from './process.mjs';
import { say, Stop } from './say.mjs';

/** What tells one of our own processes from another that was given its id later. */
const ours = 'tools/start/';
const api = '/apps/api/main.js';

/**
 * Who works on a data directory: the process, what it does, and the API that it started.
 * @typedef {{ pid: number, doing: string, apiPid?: number }} Claim
 */

/**
 * Makes this process the only one that works on the data directory. A claim whose process is gone is taken over, and
 * an API that it left behind is ended first.
 * @param {string} home the data directory
 * @param {string} doing what to tell a second one, for instance "Heed is already running at http://..."
 * @throws {Stop} when another one works there
 */
export async function claim(home, doing) {
  const file = join(home, 'running.json');
  while (!create(file, { pid: process.pid, doing })) {
    const other = holder(home);
    if (other) throw new Stop(`${other.doing} (process ${other.pid}, data in ${home}).`);
    await clearAway(file);
  }
  return {
    /** Remembers the API, so that the next start can end it if this process is killed. */
    remember: (/** @type {number | undefined} */ apiPid) =>
      writeFileSync(file, JSON.stringify({ pid: process.pid, doing, apiPid })),
    release: () => rmSync(file, { force: true }),
  };
}

/** The living process that works on the data directory, if there is one. */
export function holder(/** @type {string} */ home) {
  const claimed = read(join(home, 'running.json'));
  return claimed && runs(claimed.pid, ours) ? claimed : undefined;
}

function create(/** @type {string} */ file, /** @type {Claim} */ claimed) {
  try {
    writeFileSync(file, JSON.stringify(claimed), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (codeOf(error) === 'EACCES')
      throw new Stop(`The data directory ${file} cannot be written: does it belong to another user?`);
    throw error;
  }
}

/** Renaming is what only one of two can do: who then finds a living claim in its hands puts it back. */
async function clearAway(/** @type {string} */ file) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const left = read(aside);
  if (left && runs(left.pid, ours)) return renameSync(aside, file);
  if (left?.apiPid) await endOrphan(left.apiPid);
  rmSync(aside, { force: true });
}

async function endOrphan(/** @type {number} */ pid) {
  if (!runs(pid, api)) return;
  say('Ending a server that an earlier start left behind ...');
  process.kill(pid, 'SIGTERM');
  if (!(await waitUntil(() => !runs(pid, api), 10_000))) process.kill(pid, 'SIGKILL');
  await waitUntil(() => !runs(pid, api), 5_000);
}

/** @returns {Claim | undefined} nothing when there is no claim, or only half of one */
function read(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
