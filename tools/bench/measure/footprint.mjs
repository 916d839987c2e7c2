import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { say } from '../../start/say.mjs';
import { waitUntilReady } from '../../start/serve.mjs';
import { weightsOf } from '../../weigh/weights.mjs';
import { page } from '../parts/page.mjs';
import { given } from '../parts/part.mjs';
import { rssMb } from './cpu.mjs';
import { freePort } from './serve.mjs';

/** Memory of the API after many whole pages. */
export async function footprint(
  /** @type {import('./stage.mjs').Stage} */ { scene, scale, sides: { ours } },
  /** @type {string} */ root,
  /** @type {number} */ pages,
) {
  say(`Opening ${pages} pages ...`);
  const whole = page(given(root, scene, scale)).at(-1);
  if (whole) await ours.load.run(pages, whole.body);
  /** @type {import('./report.mjs').Figure[]} */
  const figures = [{ name: `RSS after ${pages} more pages`, value: rssMb(ours.pid), unit: 'MB', goal: 300 }];
  return figures;
}

/** What it takes to begin, on the built code and the database left in `home`. */
export async function withoutDatabase(/** @type {string} */ root, /** @type {string} */ home) {
  const seconds = await secondStart(root, home, await freePort());
  /** @type {import('./report.mjs').Figure[]} */
  const figures = [
    { name: 'second npm start', value: seconds, unit: 's', goal: 4 },
    { name: 'initial JavaScript, gzip', value: initialJavaScript(root), unit: 'kB', goal: 145 },
  ];
  return figures;
}

/** JavaScript that the browser loads before the first page, gzipped, in kB (1,000 bytes). */
function initialJavaScript(/** @type {string} */ root) {
  const [initial] = weightsOf(join(root, 'dist/apps/web'));
  return (initial?.bytes ?? NaN) / 1000;
}

/** Seconds from `npm start` on built code and an existing database until Heed says that it is ready. */
async function secondStart(/** @type {string} */ root, /** @type {string} */ home, /** @type {number} */ port) {
  const began = performance.now();
  const env = { ...process.env, HEED_DATA: home, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn' };
  const child = spawn('npm', ['start'], { cwd: root, env, stdio: 'ignore', detached: true });
  const gone = new AbortController();
  const ended = new Promise((resolve) => child.on('exit', resolve));
  void ended.then(() => gone.abort());
  const asked = `http://127.0.0.1:${port}`;
  await waitUntilReady({ host: '127.0.0.1', port, shown: asked, asked }, gone.signal);
  const seconds = (performance.now() - began) / 1000;
  if (gone.signal.aborted || child.pid === undefined) throw new Error('npm start ended before it was ready.');
  process.kill(-child.pid, 'SIGINT');
  await ended;
  return seconds;
}
