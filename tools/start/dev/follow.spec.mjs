import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { freePort } from '../free-port.mjs';
import { commandOf, pause, waitUntil } from '../process.mjs';

const config = `export default { input: 'apps/api/src/main.ts', platform: 'node', output: { cleanDir: true } };`;
const answering = (word) => `import { createServer } from 'node:http';
const word: string = '${word}';
createServer((_, response) => response.end(word)).listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));`;
const codegen = '#!/bin/sh\necho once >> made\n';

let root;
let port;
let child;
let said;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'heed-dev-'));
  write('package.json', '{ "type": "module" }');
  write('apps/api/rolldown.config.js', config);
  write('apps/web/src/page.ts', 'const query = graphql(`{ one }`);');
  write('node_modules/.bin/graphql-codegen', codegen, { mode: 0o755 });
  port = String(await freePort());
});

afterEach(async () => {
  child.kill('SIGKILL');
  pids().forEach((pid) => commandOf(pid)?.includes(root) && process.kill(pid, 'SIGKILL'));
  rmSync(root, { recursive: true, force: true });
});

it('serves what is saved, and what was served before while a source cannot be read', async () => {
  await follow(answering('one'));
  expect(await ask()).toBe('one');
  save(answering('two'));
  await soon(async () => (await ask()) === 'two');
  save('const broken = ;');
  await soon(() => said.includes('goes on being served'));
  expect(said).toContain('main.ts:1');
  // One save may be told as two changes: what was served may just be starting a second time.
  await soon(async () => (await ask()) === 'two');
  save(answering('three'));
  await soon(async () => (await ask()) === 'three');
  child.kill('SIGTERM');
  await soon(() => child.exitCode === 0);
  expect(pids().map(commandOf)).toEqual([undefined, undefined, undefined]);
});

it('waits for the next save when the API ends by itself', async () => {
  await follow(answering('one'));
  save(`throw new Error('no such table');`);
  await soon(() => said.includes('ended with code 1'));
  save(answering('two'));
  await soon(async () => (await ask()) === 'two');
});

it('makes the types of documents when one of them changes, and for nothing else', async () => {
  await follow(answering('one'));
  write('apps/web/src/page.ts', 'const renamed = graphql(`{ one }`);');
  await pause(500);
  write('apps/web/src/page.ts', 'const renamed = graphql(`{ two }`);');
  await soon(() => said.includes('The types are made'));
  expect(readFileSync(join(root, 'made'), 'utf8')).toBe('once\n');
});

async function follow(text) {
  said = '';
  save(text);
  child = spawn(process.execPath, [join(import.meta.dirname, '../test/follow.mjs'), root, port]);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  await soon(() => said.includes('serving'));
}

const save = (text) => write('apps/api/src/main.ts', text);
const pids = () => [...said.matchAll(/^pid (\d+)$/gm)].map(([, pid]) => Number(pid));

function write(path, text, options) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text, options);
}

function ask() {
  return fetch(`http://127.0.0.1:${port}`).then(
    (answer) => answer.text(),
    () => undefined,
  );
}

async function soon(test) {
  if (!(await waitUntil(test, 15_000))) throw new Error(said);
}
