import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint, stamp } from '../build.mjs';
import { waitUntil } from '../process.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * A checkout of its own with the real commands and packages, and in place of the API a small server that asks the
 * database one question per request. `parentMode` is the mode of the directory around it.
 */
export function aCheckout({ name = 'heed', parentMode = 0o755 } = {}) {
  const parent = mkdtempSync(join(tmpdir(), 'heed-start-'));
  const checkout = join(parent, name);
  mkdirSync(join(checkout, 'dist/apps/web'), { recursive: true });
  cpSync(join(root, 'tools/start'), join(checkout, 'tools/start'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(checkout, file));
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  mkdirSync(join(checkout, 'dist/apps/api'));
  for (const file of ['main.js', 'cli.js']) cpSync(join(root, 'tools/start/test/fake', file), join(checkout, 'dist/apps/api', file));
  writeFileSync(stamp(checkout), fingerprint(checkout));
  chmodSync(parent, parentMode);
  return { parent, checkout, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** Starts one of the commands and follows what it says; `uid` runs it as a normal user. */
export async function launch(checkout, { command = 'start', args = [], env = {}, uid = undefined } = {}) {
  const port = env.PORT ?? String(await freePort());
  const user = uid === undefined ? {} : { uid, gid: uid };
  const child = spawn(process.execPath, [join(checkout, `tools/start/${command}.mjs`), ...args], {
    ...{ cwd: checkout, detached: true, stdio: ['ignore', 'pipe', 'pipe'], ...user },
    env: { PATH: process.env.PATH, PORT: port, ...env },
  });
  const run = { child, port, output: '', code: undefined, ...actions(child, port) };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (run.output += chunk));
  run.ended = new Promise((resolve) => child.on('close', (code, signal) => resolve((run.code = code ?? signal))));
  run.says = (words) => expectSoon(() => run.output.includes(words) || run.code !== undefined, run, words);
  return run;
}

function actions(child, port) {
  return {
    ask: () => fetch(`http://127.0.0.1:${port}/`).then((answer) => answer.json()),
    interrupt: () => process.kill(-child.pid, 'SIGINT'),
    kill: () => child.kill('SIGKILL'),
  };
}

async function expectSoon(test, run, words) {
  await waitUntil(test, 30_000, 20);
  if (!run.output.includes(words)) throw new Error(`"${words}" was not said:\n${run.output}\n(code ${run.code})`);
}

/** The process id in the cluster's own file, from the first place that has one. */
export function postmasterPid(...homes) {
  const file = homes.map((home) => join(home, 'postgres/postmaster.pid')).find((path) => existsSync(path));
  return file && Number(readFileSync(file, 'utf8').split('\n')[0]);
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
