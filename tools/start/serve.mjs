import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { withOwnNode } from './build.mjs';
import { codeOf, pause, waitUntil } from './process.mjs';
import { say, Stop } from './say.mjs';

/** What the API is given to drain its requests after SIGTERM, in ms. */
const drain = 25_000;

/**
 * Where Heed is to be reached, from `PORT` (3000) and `HOST` (loopback).
 * @throws {Stop} when PORT is no port
 */
export function addressFrom(/** @type {NodeJS.ProcessEnv} */ env) {
  const host = env['HOST'] || '127.0.0.1';
  const port = Number(env['PORT'] || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Stop(`PORT is ${env['PORT']}: give a number from 1 to 65535.`);
  const near = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
  const ask = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  const bracketed = (/** @type {string} */ name) => (name.includes(':') ? `[${name}]` : name);
  return {
    host,
    port,
    shown: `http://${near ? 'localhost' : bracketed(host)}:${port}`,
    asked: `http://${bracketed(ask)}:${port}`,
  };
}

/** @typedef {ReturnType<typeof addressFrom>} WebAddress */

/** Refuses, naming PORT or HOST, an address at which nobody can listen. */
export async function checkFree(/** @type {WebAddress} */ { host, port }) {
  const error = await new Promise((resolve) => {
    const server = createServer().on('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
  if (!error) return;
  if (codeOf(error) === 'EADDRINUSE')
    throw new Stop(
      `Port ${port} is taken by another program. Choose another one, for instance PORT=${port + 1} npm start.`,
    );
  throw new Stop(`Nothing can listen on port ${port} of ${host} (${codeOf(error)}): choose another PORT or HOST.`);
}

/**
 * Starts the API in a process group of its own, its lines going straight to the terminal.
 * @param {string} root the checkout, built
 * @param {NodeJS.ProcessEnv} env
 * @param {string} main the built API, in the checkout
 * @returns {{ pid: number | undefined, ended: Promise<string>, end: (force: boolean) => Promise<void> }}
 *   `ended` tells how it ended; `end` asks it to, and insists after 25 s, or at once by `force`
 */
export function startApi(root, env, main = 'dist/apps/api/main.js') {
  // Said by a dependency of the API (its GraphQL endpoint's Express part) of itself; nobody here can act on it.
  const quiet = '--disable-warning=DEP0169';
  const child = spawn(process.execPath, [quiet, join(root, main)], {
    cwd: root,
    env: { ...env, ...withOwnNode(root) },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  });
  let running = true;
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(signal ? `by ${signal}` : `with code ${code}`));
  });
  void ended.then(() => (running = false));
  return {
    pid: child.pid,
    ended,
    end: async (force) => {
      if (running) child.kill(force ? 'SIGKILL' : 'SIGTERM');
      if (!(await waitUntil(() => !running, drain))) child.kill('SIGKILL');
    },
  };
}

/** Whether the API can serve, waited for until the signal aborts; between times it says that it is still waiting. */
export async function waitUntilReady(/** @type {WebAddress} */ { asked }, /** @type {AbortSignal} */ signal) {
  const started = Date.now();
  for (let told = 0; !signal.aborted; await pause(60)) {
    if (await isReady(asked, signal)) return true;
    const waited = Math.floor((Date.now() - started) / 15_000);
    if (waited > told) say(`Still waiting for the server to be ready (${(told = waited) * 15} s) ...`);
  }
  return false;
}

/** Whether nobody has set Heed up yet. A server that does not say counts as set up. */
export async function needsSetUp(/** @type {WebAddress} */ { asked }) {
  try {
    const response = await fetch(`${asked}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ setupState { required } }' }),
    });
    const answer = /** @type {{ data?: { setupState?: { required: boolean } } }} */ (await response.json());
    return answer.data?.setupState?.required === true;
  } catch {
    return false;
  }
}

async function isReady(/** @type {string} */ asked, /** @type {AbortSignal} */ signal) {
  try {
    const response = await fetch(`${asked}/health/ready`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
