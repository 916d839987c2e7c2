import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { waitUntilReady } from '../../start/serve.mjs';
import { waitUntil } from '../../start/process.mjs';
import { cpuMs } from './cpu.mjs';

/**
 * A server under measurement.
 * @typedef {object} Served
 * @property {number} pid
 * @property {string} asked where it answers
 * @property {number} coldStartMs CPU that it took until it was ready
 * @property {() => Promise<void>} end
 */

/** What a dependency says of itself is of no interest here. */
const QUIET = ['--disable-warning=DEP0169', '--disable-warning=ExperimentalWarning'];

/**
 * Starts a program of the checkout on a free port and waits until it says that it is ready.
 * @param {string} root
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} [options] more options for Node
 * @returns {Promise<Served>}
 */
export async function serve(root, file, env, options = []) {
  const port = await freePort();
  const child = spawn(process.execPath, [...QUIET, ...options, join(root, file)], {
    cwd: root,
    env: { ...process.env, ...env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new AbortController();
  child.on('exit', () => gone.abort());
  const asked = `http://127.0.0.1:${port}`;
  await waitUntilReady({ host: '127.0.0.1', port, shown: asked, asked }, gone.signal);
  if (gone.signal.aborted || child.pid === undefined) throw new Error(`${file} ended before it was ready.`);
  const end = async () => {
    child.kill();
    if (!(await waitUntil(() => gone.signal.aborted, 30_000))) child.kill('SIGKILL');
  };
  return { pid: child.pid, asked, coldStartMs: cpuMs(child.pid), end };
}

/**
 * A port of loopback that nobody listens on.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
