import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { waitUntil } from '../start/process.mjs';

/** What a process manager gives a worker before it insists. */
const PATIENCE_MS = 25_000;

/** Workers apart from the process that serves, as `heed worker` starts them. */
export class Workers {
  /** @type {Set<import('node:child_process').ChildProcess>} */
  #running = new Set();
  /** Those of them that said so. @type {Set<import('node:child_process').ChildProcess>} */
  #working = new Set();
  killed = 0;

  constructor(/** @type {string} */ root, /** @type {NodeJS.ProcessEnv} */ env) {
    this.root = root;
    this.env = { ...process.env, ...env, NODE_ENV: 'production' };
  }

  async start(/** @type {number} */ count) {
    for (let started = 0; started < count; started += 1) this.#startOne();
    await waitUntil(() => this.#working.size === count, PATIENCE_MS);
  }

  /** Kills the one that `chance` names, of 0 to below 1, among those that work; another takes its place. */
  replaceOne(/** @type {number} */ chance) {
    const all = [...this.#working];
    const victim = all[Math.floor(chance * all.length)];
    if (!victim) return;
    this.#working.delete(victim);
    this.#running.delete(victim);
    victim.kill('SIGKILL');
    this.killed += 1;
    this.#startOne();
  }

  /** Asks all to end. */
  async stop() {
    const began = performance.now();
    const all = [...this.#running];
    this.#running.clear();
    this.#working.clear();
    for (const child of all) child.kill('SIGTERM');
    const ended = () => all.every(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null);
    await waitUntil(ended, PATIENCE_MS);
    const left = all.filter(({ exitCode }) => exitCode !== 0);
    for (const child of left) child.kill('SIGKILL');
    const wrong = left.map(({ pid, exitCode }) => `worker ${pid} did not end when asked: ${exitCode}`);
    return { figures: { 'ended when asked, ms': Math.round(performance.now() - began) }, wrong };
  }

  #startOne() {
    const child = spawn(process.execPath, [join(this.root, 'dist/apps/api/cli.js'), 'worker'], {
      cwd: this.root,
      env: this.env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#running.add(child);
    child.stdout.once('data', () => this.#working.add(child));
  }
}
