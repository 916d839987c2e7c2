import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJest } from './jest.mjs';

const versions = '/usr/lib/postgresql';

/**
 * Runs the API's specs on the oldest PostgreSQL that the system has, in a cluster of their own that is thrown away.
 * @param {{ args: string[] }} options `args` go to Jest
 */
export async function runApiOnSystemPostgres(options) {
  const [oldest] = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(a) - Number(b)) : [];
  if (oldest === undefined) {
    console.log('No PostgreSQL of the system found (on Debian: apt-get install postgresql).');
    return { passed: 0, failed: 1 };
  }
  const cluster = await startCluster(join(versions, oldest, 'bin'));
  try {
    console.log(`PostgreSQL ${oldest} of the system`);
    const env = { HEED_TEST_DATABASE_URL: cluster.url };
    return await runJest('api-on-system-postgres', 'apps/api/jest.config.js', { ...options, env });
  } finally {
    cluster.stop();
  }
}

/** A cluster on a free loopback port with a password of its own; nothing in it is meant to survive a crash. */
async function startCluster(/** @type {string} */ bin) {
  const folder = mkdtempSync(join(tmpdir(), 'heed-pg-'));
  const owner = postgresUser();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const call = (/** @type {string} */ program, /** @type {string[]} */ ...args) =>
    execFileSync(join(bin, program), args, { ...owner, cwd: folder, stdio: 'ignore' });
  const data = join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  writeFileSync(join(folder, 'password'), password, { mode: 0o644 });
  call(
    'initdb',
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    '--pwfile',
    join(folder, 'password'),
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  );
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  call('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-w', '-o', settings, 'start');
  const stop = () => {
    call('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
    rmSync(folder, { recursive: true });
  };
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function postgresUser() {
  if (process.getuid?.() !== 0) return undefined;
  const id = (/** @type {string} */ option) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
