import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { watch } from 'rolldown';
import { say } from '../say.mjs';
import { startApi, waitUntilReady } from '../serve.mjs';

const folder = 'dist/dev/apps/api';

/** What one bundle wrote the next one replaces, and never takes away from an API that is about to load it. */
const inPlace = { cleanDir: false, chunkFileNames: 'lib/[name].js' };

/**
 * The API, bundled anew whenever one of its sources is saved, and started again with what came out. A source that
 * cannot be read changes nothing: what was served goes on being served.
 */
export class DevApi {
  /** The process that serves; none before the first bundle. @type {ReturnType<typeof startApi> | undefined} */
  #process;
  /** Each start waits for the one before it. @type {Promise<void>} */
  #turn = Promise.resolve();
  /** How many bundles were written: of several that wait, only the last is started. */
  #written = 0;
  #ending = new AbortController();
  /** @type {(value: void) => void} */
  #served = () => undefined;
  /** Resolves when it serves for the first time. @type {Promise<void>} */
  serving = new Promise((resolve) => (this.#served = resolve));

  /**
   * @param {string} root the checkout, installed
   * @param {import('../serve.mjs').WebAddress} address where it listens
   * @param {NodeJS.ProcessEnv} env
   * @param {{ onStarted: (pid: number | undefined) => void, onServing: () => Promise<void> }} told at each start, and
   *   when it then serves
   */
  constructor(root, address, env, told) {
    this.root = root;
    this.address = address;
    this.env = env;
    this.told = told;
    this.watching = this.#watch();
  }

  /** Ends the watching and the process; `force` does not wait for what is being answered. */
  async end(/** @type {boolean} */ force) {
    this.#ending.abort();
    await Promise.all([this.#process?.end(force), this.watching.then((watcher) => watcher.close())]);
  }

  async #watch() {
    const { default: config } = await import(pathToFileURL(join(this.root, 'apps/api/rolldown.config.js')).href);
    const output = { ...config.output, ...inPlace, dir: join(this.root, folder) };
    const watcher = watch({ ...config, cwd: this.root, output });
    let since = Date.now();
    watcher.on('event', async (event) => {
      if (event.code === 'START') since = Date.now();
      if (event.code === 'ERROR') this.#refused(event.error);
      if (event.code === 'BUNDLE_END') this.#replace(since);
      if (event.code === 'BUNDLE_END' || event.code === 'ERROR') await event.result?.close();
    });
    return watcher;
  }

  #refused(/** @type {Error} */ error) {
    say(`The API cannot be built:\n${error.message}`);
    say(this.#process ? 'What was served before goes on being served.' : 'It starts when this is put right.');
  }

  #replace(/** @type {number} */ since) {
    const mine = ++this.#written;
    this.#turn = this.#turn.then(async () => {
      if (mine !== this.#written || this.#ending.signal.aborted) return;
      const again = this.#process !== undefined;
      await this.#retire();
      if (!this.#ending.signal.aborted) await this.#start(since, again);
    });
  }

  /** Ends the process that served; that it ends is no news then. */
  async #retire() {
    const old = this.#process;
    this.#process = undefined;
    await old?.end(false);
  }

  async #start(/** @type {number} */ since, /** @type {boolean} */ again) {
    const started = startApi(this.root, this.env, `${folder}/main.js`);
    this.#process = started;
    this.told.onStarted(started.pid);
    const gone = new AbortController();
    void started.ended.then((end) => {
      gone.abort();
      if (started === this.#process && !this.#ending.signal.aborted)
        say(`The API ended ${end}; its last words are above. It starts again when a source is saved.`);
    });
    if (!(await waitUntilReady(this.address, AbortSignal.any([gone.signal, this.#ending.signal])))) return;
    if (again) say(`The API serves what you saved (${((Date.now() - since) / 1000).toFixed(1)} s).`);
    this.#served();
    await this.told.onServing().catch((error) => say(`The contract could not be followed: ${error.message}`));
  }
}
