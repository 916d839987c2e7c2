import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { withOwnNode } from '../build.mjs';
import { waitUntil } from '../process.mjs';

/** What the tools say of themselves and nobody needs: headings of nx, the table of chunks, hints. */
const noise =
  /^\.\.\.and|^\s*$|^\s*> |^\s*NX |^❯|^✔|^- |kB|bytes?\b|Names\b|^ {2}(Run duration|Cache|Critical path|Recoverable)|^Watch mode|^NOTE|➜|optimized dependencies|graphql-codegen/;
const patience = 5_000;

/**
 * Serves the web with Angular's own development server, which replaces what was saved in the open page; what it cannot
 * answer itself it asks of the API (apps/web/proxy.conf.js). Its process group ends with this process.
 * @param {string} root the checkout, installed
 * @param {import('../serve.mjs').WebAddress} address where it listens
 * @param {import('../serve.mjs').WebAddress} api
 */
export function serveWeb(root, address, api) {
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const withUs = join(root, 'tools/start/dev/end-with-parent.mjs');
  const args = ['--import', withUs, nx, 'run', 'web:serve', '--host', address.host, '--port', String(address.port)];
  const own = {
    PORT: undefined,
    HEED_API: api.asked,
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    NX_NATIVE_COMMAND_RUNNER: 'false',
    NO_COLOR: '1',
  };
  const ours = { HEED_DEV: String(process.pid), FORCE_COLOR: '0' };
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...withOwnNode(root), ...own, ...ours },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  });
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(signal ? `by ${signal}` : `with code ${code}`));
  });
  let running = true;
  let ending = false;
  void ended.then(() => (running = false));
  /** @type {Promise<void>} */
  const ready = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface(stream).on('line', (line) => (/➜/.test(line) ? resolve() : ending || tellLine(line)));
  });
  const end = async (/** @type {boolean} */ force) => {
    ending = true;
    if (running) signalGroup(child.pid, force ? 'SIGKILL' : 'SIGTERM');
    if (!(await waitUntil(() => !running, patience))) signalGroup(child.pid, 'SIGKILL');
  };
  return { ready, ended, end };
}

/** Errors, and what was done about a change. */
function tellLine(/** @type {string} */ raw) {
  const line = stripVTControlCharacters(raw).trimEnd();
  if (!noise.test(line)) process.stdout.write(`web   ${line}\n`);
}

function signalGroup(/** @type {number | undefined} */ pid, /** @type {NodeJS.Signals} */ signal) {
  if (pid) process.kill(process.platform === 'win32' ? pid : -pid, signal);
}
