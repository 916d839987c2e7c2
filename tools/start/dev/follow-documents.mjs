import { readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { withOwnNode } from '../build.mjs';
import { pause, run } from '../process.mjs';
import { say } from '../say.mjs';

const folder = 'apps/web/src';
const DOCUMENT = /\bgraphql\(\s*`([^`]*)`/g;

/** An editor writes a file in several steps; what it saved is read when it is done. */
const settled = 100;

/**
 * Makes the types of the web's documents anew whenever one of them is saved changed.
 * @param {string} root the checkout, installed
 * @param {AbortSignal} signal ends it
 * @returns a function that makes them at once, telling why
 */
export function followDocuments(root, signal) {
  const path = join(root, folder);
  const codegen = inTurn((/** @type {string} */ reason) => makeTypes(root, reason, signal));
  const known = new Map(sourcesOf(path).map((file) => [file, documentsOf(join(path, file))]));
  const watcher = watch(path, { recursive: true, signal }, async (_, file) => {
    if (!file || !isSource(file)) return;
    await pause(settled);
    const documents = documentsOf(join(path, file));
    if (documents === (known.get(file) ?? '')) return;
    known.set(file, documents);
    await codegen(`A document of ${folder}/${file} has changed`);
  });
  watcher.on('error', (error) => say(`The documents of the web are no longer followed: ${error.message}`));
  return codegen;
}

async function makeTypes(/** @type {string} */ root, /** @type {string} */ reason, /** @type {AbortSignal} */ signal) {
  say(`${reason}: making its types ...`);
  const program = join(root, 'node_modules/.bin/graphql-codegen');
  const { code, output } = await run(program, ['--config', 'tools/codegen/web.js'], {
    cwd: root,
    env: { ...process.env, ...withOwnNode(root), NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    signal,
  });
  say(code === 0 ? 'The types are made.' : `The types could not be made:\n${output.trim()}`);
}

/** One after the other: two that write the same files would mix them. */
function inTurn(/** @type {(reason: string) => Promise<void>} */ work) {
  let turn = Promise.resolve();
  return (/** @type {string} */ reason) => (turn = turn.then(() => work(reason)).catch(() => undefined));
}

function sourcesOf(/** @type {string} */ path) {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(isSource);
}

function isSource(/** @type {string} */ file) {
  return file.endsWith('.ts') && !/(^|[\\/])generated[\\/]/.test(file);
}

function documentsOf(/** @type {string} */ file) {
  try {
    return [...readFileSync(file, 'utf8').matchAll(DOCUMENT)].map(([, text]) => text).join('\0');
  } catch {
    return '';
  }
}
