import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../free-port.mjs';
import { run, runs } from '../process.mjs';
import { Stop } from '../say.mjs';
import { program } from './reachable-binaries.mjs';

/** A unix socket's path may not be longer, its file name included: 107 bytes on Linux, 103 on macOS. */
const longestSocketPath = 100;

/** Beyond this many bytes the log is put aside at the next start, in the place of the one before it. */
const longestLog = 5_000_000;

/** Modest, for a small machine; and what keeps every answered write stays on, whatever a file in the cluster says. */
const settings = {
  ...{ fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', password_encryption: 'scram-sha-256' },
  ...{ shared_buffers: '64MB', max_connections: '40', jit: 'off', max_wal_size: '512MB', logging_collector: 'off' },
  ...{ timezone: 'UTC', log_timezone: 'UTC', log_checkpoints: 'off' },
  // The details of an error quote the row: what people wrote is not for the log.
  ...{ log_error_verbosity: 'terse' },
};

/** @typedef {import('./connect.mjs').Address} Address */

/**
 * The server that the cluster's `postmaster.pid` tells of, if that process is really a PostgreSQL.
 * @returns {{ pid: number, address: Address } | undefined}
 */
export function readPostmaster(/** @type {string} */ data) {
  const lines = pidFile(data);
  const pid = Number(lines?.[0]);
  if (!lines || !pid || !isPostgres(pid, data)) return undefined;
  const [, , , port, socket, host] = lines;
  return { pid, address: { host: socket || host || '127.0.0.1', port: Number(port) } };
}

/** Whether that process is the PostgreSQL server of this cluster. */
export function isPostgres(/** @type {number} */ pid, /** @type {string} */ data) {
  return runs(pid, `-D ${data}`);
}

/**
 * Removes a `postmaster.pid` that PostgreSQL itself cannot tell from a living server's: its process id was given to
 * another program, or its process has ended and nobody collects it. Sessions that survive are still found by their
 * shared memory.
 */
export function removeForeignPidFile(/** @type {string} */ data) {
  const pid = Number(pidFile(data)?.[0]);
  if (pid && !runs(pid, 'postgres')) rmSync(join(data, 'postmaster.pid'), { force: true });
}

/** A socket in the place's own directory; where its path would be too long (or on Windows) a free port of loopback. */
export async function chooseAddress(/** @type {string} */ socket) {
  const path = join(socket, '.s.PGSQL.5432');
  if (process.platform !== 'win32' && Buffer.byteLength(path) <= longestSocketPath) return { host: socket, port: 5432 };
  return { host: '127.0.0.1', port: await freePort() };
}

/**
 * Starts a server in a process group of its own, so that Ctrl-C in the terminal does not reach it before the API has
 * ended. Its lines go to the log; `words` are those since this start. `isAlive` is what the system tells of
 * its child: the command line of a process, by which others are known, is empty for a moment after it has begun.
 */
export async function spawnPostmaster(
  /** @type {import('./choose-place.mjs').Place} */ place,
  /** @type {Address} */ address,
) {
  if (sizeOf(place.log) > longestLog) renameSync(place.log, `${place.log}.1`);
  const from = sizeOf(place.log);
  const log = openSync(place.log, 'a', 0o600);
  const child = spawn(program(place.binaries, 'postgres'), ['-D', place.data, ...settingsFor(address)], {
    ...place.user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  await once(child, 'spawn').catch((error) => {
    throw new Stop(`The database could not be started: ${error.message}`);
  });
  return {
    pid: child.pid ?? 0,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    words: () => readFileSync(place.log).subarray(from).toString('utf8').trim(),
  };
}

/** Asks a server to end: `INT` ends its sessions and writes everything out, `QUIT` leaves that to the next start. */
export async function tell(
  /** @type {import('./choose-place.mjs').Place} */ place,
  /** @type {number} */ pid,
  /** @type {'INT' | 'QUIT'} */ signal,
) {
  if (!isPostgres(pid, place.data)) return;
  if (process.platform !== 'win32') return void process.kill(pid, `SIG${signal}`);
  await run(program(place.binaries, 'pg_ctl'), ['kill', signal, String(pid)], { stdio: 'ignore' });
}

function settingsFor(/** @type {Address} */ { host, port }) {
  const socket = host.startsWith('/');
  const listening = {
    listen_addresses: socket ? '' : host,
    unix_socket_directories: socket ? `"${host.replaceAll('"', '""')}"` : '',
    port: String(port),
  };
  return Object.entries({ ...settings, ...listening }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function sizeOf(/** @type {string} */ file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function pidFile(/** @type {string} */ data) {
  const file = join(data, 'postmaster.pid');
  return (
    statSync(file, { throwIfNoEntry: false }) &&
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim())
  );
}
