import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOwnNode } from './build.mjs';
import { openDatabase } from './database.mjs';
import { elsewhereFor } from './postgres/choose-place.mjs';
import { run } from './process.mjs';
import { say, Stop } from './say.mjs';

/**
 * What the file beside a demo's database says; `signIns` is missing while the demo is being made, so that one that was
 * cut off does not count.
 * @typedef {{ name: string, role: string, job: string, email: string, password: string }} SignIn
 * @typedef {{ begunAt: string, signIns?: SignIn[] }} Kept
 */

/** What is not the database's and stays when a demo is made anew: who works here. */
const claims = 'running.json';
const DAY = 86_400_000;

/**
 * Makes room for a demo in its data directory, unless a whole one is there and is wanted.
 * @throws {Stop} when something else than a demo lives there
 */
export async function makeRoom(/** @type {string} */ root, /** @type {string} */ home, /** @type {boolean} */ anew) {
  const kept = read(home);
  if (!kept && isUsed(home))
    throw new Stop(`${home} holds something else than a demo. Move it away, or choose another HEED_DATA.`);
  if (kept && !kept.signIns) say('The last demo was not finished.');
  if (kept && (anew || !kept.signIns)) await clear(root, home);
  if (!read(home)?.signIns) write(home, { begunAt: new Date().toISOString() });
}

/** Fills the database of a demo that has just been begun, and tells how to sign in. */
export async function fill(
  /** @type {string} */ root,
  /** @type {string} */ home,
  /** @type {NodeJS.ProcessEnv} */ env,
  /** @type {AbortSignal} */ signal,
) {
  const kept = read(home);
  if (!kept) throw new Stop(`${fileOf(home)} is gone. Run it again.`);
  if (kept.signIns) return tell(kept);
  say('Making a year of a bakery ...');
  const { code, output } = await run(process.execPath, [join(root, 'dist/apps/api/cli.js'), 'demo', '--json'], {
    cwd: root,
    env: { ...env, HEED_DATA: home, NODE_ENV: 'production', ...withOwnNode(root) },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  if (code !== 0) throw new Stop(`The demo could not be made:\n${output}`);
  const made = { begunAt: kept.begunAt, signIns: JSON.parse(output.slice(output.indexOf('['))) };
  write(home, made);
  tell(made);
}

/** Says how to sign in, and how old it is. */
function tell(/** @type {Kept} */ { begunAt, signIns = [] }) {
  const days = Math.floor((Date.now() - Date.parse(begunAt)) / DAY);
  if (days > 0)
    say(
      `This demo was made ${days === 1 ? 'a day' : `${days} days`} ago; its dates stand as they were then. ` +
        'npm start -- --demo --anew makes it anew.',
    );
  const width = (/** @type {'name' | 'email'} */ key) => Math.max(...signIns.map((one) => one[key].length));
  say('A demo: all people in it are made up. Sign in as');
  for (const { name, email, password, job } of signIns)
    say(`  ${name.padEnd(width('name'))}  ${email.padEnd(width('email'))}  ${password}  ${job}`);
}

/** Takes away the database of a demo and everything beside it; a server left behind is ended first. */
async function clear(/** @type {string} */ root, /** @type {string} */ home) {
  say('Taking the old demo away ...');
  write(home, { begunAt: new Date().toISOString() });
  if (places(home).some((place) => existsSync(join(place, 'postgres', 'PG_VERSION'))))
    await (await openDatabase(root, home, {})).close();
  rmSync(elsewhereFor(home), { recursive: true, force: true });
  const names = readdirSync(home).filter((name) => name !== claims && join(home, name) !== fileOf(home));
  for (const name of names) rmSync(join(home, name), { recursive: true, force: true });
}

/** Whether anything is there, a database or not: all of it would go when a demo is made anew. */
function isUsed(/** @type {string} */ home) {
  const ours = [claims, 'demo.json.new'];
  return existsSync(join(elsewhereFor(home), 'postgres')) || readdirSync(home).some((name) => !ours.includes(name));
}

function places(/** @type {string} */ home) {
  return [home, elsewhereFor(home)];
}

function fileOf(/** @type {string} */ home) {
  return join(home, 'demo.json');
}

function write(/** @type {string} */ home, /** @type {Kept} */ kept) {
  writeFileSync(`${fileOf(home)}.new`, JSON.stringify(kept, null, 2), { mode: 0o600 });
  renameSync(`${fileOf(home)}.new`, fileOf(home));
}

/** @returns {Kept | undefined} */
function read(/** @type {string} */ home) {
  return existsSync(fileOf(home)) ? JSON.parse(readFileSync(fileOf(home), 'utf8')) : undefined;
}
