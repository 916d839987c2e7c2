import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import '../../bench/limit/domain-in-node.mjs';

const root = join(import.meta.dirname, '../../..');
const FOLDERS = ['libs/capture/src', 'libs/listening/src'];
const NOTES = [
  ['en', 'She was angry about the late bread. We will call her tomorrow between 9 and 12. She prefers e-mail.'],
  ['de', 'Sie war verärgert, weil das Brot zu spät kam. Wir rufen morgen an. Sie möchte lieber E-Mails.'],
  ['fr', 'Elle était fâchée que le pain soit en retard. Nous rappelons demain. Elle préfère un e-mail.'],
  ['es', 'Estaba enfadada porque el pan llegó tarde. Le llamamos mañana. Prefiere el correo.'],
];

/** @typedef {{ source: string, flags: string, hash: string, at: string }} Pattern */

/**
 * Every regular expression of quick capture and listening: those that are written down, from their syntax trees; those of
 * cues, which are put together when they are first asked for; and those that are put together while the modules load and
 * while notes are read, from the constructor itself.
 *
 * @returns {Promise<readonly Pattern[]>} each once
 */
export async function collectPatterns() {
  const files = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .filter((file) => !file.endsWith('.spec.ts') && !file.includes('/testing/'))
    .sort();
  const found = [...files.flatMap(written), ...(await late(files)), ...(await built(files))];
  return [...new Map(found.toReversed().map((one) => [one.hash, one])).values()].toReversed();
}

/** Those that a file exports, alone or in a list of cues or readings. @returns {Promise<readonly Pattern[]>} */
async function late(/** @type {readonly string[]} */ files) {
  const { LatePattern } = await import('../../../libs/listening/src/facts/pattern.ts');
  /** @type {Pattern[]} */
  const found = [];
  const visit = (/** @type {unknown} */ value, /** @type {string} */ file) => {
    if (value instanceof LatePattern) found.push(pattern(value.regExp.source, value.regExp.flags, file));
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) visit(part, file);
  };
  for (const file of files) {
    const exported = Object.values({ ...(await import(pathToFileURL(join(root, file)).href)) });
    visit(
      exported.filter((value) => Array.isArray(value) || value instanceof LatePattern),
      file,
    );
  }
  return found;
}

/** @returns {readonly Pattern[]} */
function written(/** @type {string} */ file) {
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  /** @type {Pattern[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(pattern(node.text.slice(1, end), node.text.slice(end + 1), file));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** @returns {Promise<readonly Pattern[]>} */
async function built(/** @type {readonly string[]} */ files) {
  /** @type {Pattern[]} */
  const found = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args, self) {
      const made = Reflect.construct(target, args, self);
      const caller = ours(new Error().stack);
      if (caller) found.push(pattern(made.source, made.flags, caller));
      return made;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(join(root, file)).href);
    const { listen } = await import('../../../libs/listening/src/listen.ts');
    const writing = { at: '2026-11-23T09:00:00Z', zone: 'UTC', isWorkday: () => true };
    for (const [language = '', note = ''] of NOTES) listen(note, { ...writing, language });
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}

/** The file of ours that a pattern stands in; null where a package made it. What puts patterns together is passed over. */
function ours(/** @type {string | undefined} */ stack = '') {
  const frames = stack.split('\n').filter((line) => line.includes('file:') && !line.includes('patterns/collect.mjs'));
  const files = frames.map((line) => /libs\/(?:capture|listening)\/src\/[\w/.-]+/.exec(line)?.[0] ?? null);
  if (files[0] === null) return null;
  return files.find((file) => file !== null && !/(?:cue|wording|phrasing)\.ts$/.test(file)) ?? files[0] ?? null;
}

/** @returns {Pattern} */
function pattern(/** @type {string} */ source, /** @type {string} */ flags, /** @type {string} */ at) {
  const hash = createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
  return { source, flags, hash, at };
}
