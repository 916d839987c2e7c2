import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const documents = tracked.filter((file) => file.endsWith('.md'));
const { scripts, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const PATH = /^(apps|libs|tools|docs)(\/[\w.@-]+)*\/?$/;
const FILE = /^[\w-]+(\.[\w-]+)*\.(ts|mjs|js|html|graphql|json|css)$/;
/** What a guide tells its reader to make does not exist yet. */
const MADE_BY_THE_READER = /favourite-colour/;

const textOf = (/** @type {string} */ document) => readFileSync(join(root, document), 'utf8');
const named = (/** @type {string} */ document) =>
  [...textOf(document).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

function isThere(/** @type {string} */ name) {
  if (PATH.test(name)) return existsSync(join(root, name));
  return (
    !FILE.test(name) ||
    Object.hasOwn(dependencies, name) ||
    tracked.some((file) => file === name || file.endsWith(`/${name}`))
  );
}

describe.each(documents)('%s', (document) => {
  it('names only files that exist', () => {
    expect(named(document).filter((name) => !MADE_BY_THE_READER.test(name) && !isThere(name))).toEqual([]);
  });

  it('links only to what exists', () => {
    const links = [...textOf(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
  });

  it('names only commands that exist', () => {
    const commands = [...textOf(document).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
