import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../../../apps/web-e2e/chromium.ts';
import { commandOf, waitUntil } from '../process.mjs';
import { aCheckout, endAll, launch, postmasterPid } from './checkout.mjs';

// npm run verify:dev: the whole of npm run dev in a copy of the checkout, with a real browser; prints how long it takes
// from saving a file to seeing it.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = ['apps', 'libs', 'tools', 'nx.json', 'tsconfig.base.json', '.postcssrc.json'];
const apiSource = 'apps/api/src/platform/health/health.controller.ts';
const contractSource = 'apps/api/src/set-up/set-up.types.ts';
const webSource = 'apps/web/src/identity/set-up-page.html';

const house = aCheckout();
for (const path of sources) cpSync(join(root, path), join(house.checkout, path), { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  await verify();
} finally {
  await browser.close();
  await endAll();
  house.remove();
}

async function verify() {
  const started = performance.now();
  const dev = await launch(house, { command: 'dev' });
  await waitUntil(() => dev.output.includes('Ctrl-C ends it') || dev.code !== undefined, 180_000);
  if (dev.code !== undefined) throw new Error(dev.output);
  tell('from nothing to both sides', started);
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${dev.port}/setup`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await eachWay('the API, from saving to its answer', async (word) => {
    edit(apiSource, /status: '\w+'/, `status: '${word}'`);
    await soon(async () => (await live(dev.port)) === word, dev);
  });
  await eachWay('a template, from saving to the screen', async (word) => {
    edit(webSource, /^(<i>\w+<\/i>)?/, `<i>${word}</i>`);
    await page.getByText(word, { exact: true }).waitFor();
  });
  edit(apiSource, /$/, '\nconst broken = ;');
  edit(webSource, /$/, '@if (');
  await soon(() => dev.output.includes('goes on being served') && dev.output.includes('[ERROR]'), dev);
  if ((await live(dev.port)) !== 'Third') throw new Error('What was served does not go on being served.');
  writeFileSync(join(house.checkout, webSource), '');
  const saved = performance.now();
  edit(apiSource, /\nconst broken = ;$/, '');
  edit(contractSource, /(description: ')[^']*/, '$1Described anew.');
  await soon(() => dev.output.includes('The types are made'), dev);
  tell('a new contract, from saving to its types', saved);
  await end(dev);
}

async function end(dev) {
  const pids = [dev.child.pid, postmasterPid(join(house.home, 'dev'))];
  const pressed = performance.now();
  dev.pressCtrlC();
  await dev.ended;
  const left = pids.filter(commandOf);
  if (dev.code !== 0 || left.length > 0) throw new Error(`Ended with ${dev.code}, left ${left}:\n${dev.output}`);
  tell('the end of everything', pressed);
}

/** Three changes, each seen; the time of each. */
async function eachWay(what, change) {
  for (const word of ['First', 'Second', 'Third']) {
    const saved = performance.now();
    await change(word);
    tell(what, saved);
  }
}

function edit(file, pattern, text) {
  const path = join(house.checkout, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(pattern, text));
}

async function live(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/health/live`);
  return answer.ok ? (await answer.json()).status : undefined;
}

async function soon(test, dev) {
  if (!(await waitUntil(test, 60_000))) throw new Error(dev.output);
}

function tell(what, since) {
  console.log(`${what}: ${((performance.now() - since) / 1000).toFixed(1)} s`);
}
