import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DatabaseUnavailable } from '../../src/platform/database/failure/database-unavailable';
import { Database } from '../../src/platform/database/database';
import { Readiness } from '../../src/platform/health/readiness';
import { Api } from '../api';

const folder = mkdtempSync(join(tmpdir(), 'heed-web-'));
let api: Api;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(
    join(folder, 'index.html'),
    '<html><style>a{}</style><heed-root ngCspNonce="CSP_NONCE"></heed-root></html>',
  );
  writeFileSync(join(folder, 'main-AB12CD34.js'), 'export {}');
  writeFileSync(join(folder, 'assets', 'icon.svg'), '<svg/>');
  api = await Api.boot(folder);
  await api.signUp();
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const page = (path: string) => api.visitor().fetch(path, { headers: { accept: 'text/html' } });

/** The database of the running application answers nothing while `work` runs. */
async function withoutDatabase(work: () => Promise<void>): Promise<void> {
  const database = api.part(Database);
  const away = () => Promise.reject(new DatabaseUnavailable(new Error('connect ECONNREFUSED 10.0.0.9:5432')));
  Object.assign(database, { global: away, inWorkspace: away, lookup: away });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(database, 'global');
    Reflect.deleteProperty(database, 'inWorkspace');
    Reflect.deleteProperty(database, 'lookup');
  }
}

it('serves the page under every route, with a nonce of the response in policy and page', async () => {
  const [one, other] = [await page('/'), await page('/contacts/some-id')];
  const nonce = /'nonce-([^']+)'/.exec(one.headers.get('content-security-policy') ?? '')?.[1] ?? 'none';
  const html = await one.text();
  expect(html).toContain(`ngCspNonce="${nonce}"`);
  expect(html).toContain(`<style nonce="${nonce}">`);
  expect(await other.text()).not.toContain(nonce);
  expect(one.headers.get('cache-control')).toBe('no-store');
});

it('forbids framing, foreign scripts and plugins', async () => {
  const policy = (await page('/')).headers.get('content-security-policy') ?? '';
  for (const part of [
    "frame-ancestors 'none'",
    "object-src 'none'",
    "default-src 'self'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy).toContain(part);
  }
  expect(policy).not.toContain('unsafe');
});

it('lets browsers keep files whose names carry their hash, and ask again for others', async () => {
  const file = await page('/main-AB12CD34.js');
  expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  expect((await page('/assets/icon.svg')).headers.get('cache-control')).toBe('no-cache');
});

it.each(['/main-00000000.js', '/assets/none.svg', '/..%2f..%2fetc/passwd.txt'])(
  'answers 404 for the file %s',
  async (path) => {
    expect((await page(path)).status).toBe(404);
  },
);

it.each(['/%00.js', '/health/%E0%A4%A'])('answers the malformed path %s with 4xx and tells nothing', async (path) => {
  const answer = await page(path);
  expect([400, 404]).toContain(answer.status);
  expect(await answer.text()).not.toMatch(/node_modules|    at /);
});

it('goes on when the app is built anew beneath it', async () => {
  const file = join(folder, 'old-AB12CD34.js');
  writeFileSync(file, 'export {}');
  writeFileSync(`${file}.br`, 'packed');
  const ask = async () =>
    (await api.visitor().fetch('/old-AB12CD34.js', { headers: { 'accept-encoding': 'br' } })).status;
  rmSync(file);
  rmSync(`${file}.br`);
  expect(await ask()).toBe(404);
  writeFileSync(file, 'export {}');
  expect(await ask()).toBe(200);
});

it('says that it lives and that it is ready', async () => {
  for (const path of ['/health/live', '/health/ready']) {
    const answer = await api.visitor().fetch(path);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
  }
});

it('answers 503 while the database is away, everywhere but in live, and goes on once it is back', async () => {
  const { client } = await api.signUp();
  await withoutDatabase(async () => {
    expect((await api.visitor().fetch('/health/live')).status).toBe(200);
    expect((await api.visitor().fetch('/health/ready')).status).toBe(503);
    const shown = await page('/contacts');
    expect([shown.status, await shown.text()]).toEqual([503, expect.stringContaining('waiting for its database')]);
    for (const reply of [
      await client.ask('{ viewer { id } }'),
      await api.visitor().ask('{ setupState { required } }'),
    ]) {
      expect(reply.status).toBe(503);
      expect(reply.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
      expect(JSON.stringify(reply.errors)).not.toContain('10.0.0.9');
    }
  });
  expect((await client.ask('{ viewer { id } }')).status).toBe(200);
  expect((await page('/contacts')).status).toBe(200);
});

it('is not ready once it is on its way out', async () => {
  api.part(Readiness).drain();
  const answer = await api.visitor().fetch('/health/ready');
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'draining' }]);
});
