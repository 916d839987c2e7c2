import { readFileSync, writeFileSync } from 'node:fs';
import { print, stripIgnoredCharacters } from 'graphql';

const DOCUMENT = /^export const (\w+) = (\{"kind":"Document".*\}) as unknown as (DocumentNode<.*>);$/;

/**
 * Rewrites the generated documents from syntax trees, each with a copy of all its fragments, to short texts that
 * name their fragments' documents: a tenth of the size. urql's `gql` makes the same trees of them in the browser.
 * @param {string} file the generated `graphql.ts`
 */
export function shortenDocuments(file) {
  if (!file.endsWith('graphql.ts')) return;
  const lines = readFileSync(file, 'utf8').split('\n');
  const documents = lines.flatMap(readDocument).sort((a, b) => a.definitions.length - b.definitions.length);
  if (documents.length === 0) return;
  const rest = lines.filter((line) => !DOCUMENT.test(line));
  const head = "import { gql } from '@urql/core';";
  writeFileSync(file, [head, ...rest, ...documents.map(writeDocument), ''].join('\n'));
}

function readDocument(/** @type {string} */ line) {
  const [, name, tree, type] = DOCUMENT.exec(line) ?? [];
  return name && tree ? [{ name, type, definitions: JSON.parse(tree).definitions }] : [];
}

/** A document with more definitions comes later, so that its fragments are there before it. */
function writeDocument(/** @type {{ name: string, type: string | undefined, definitions: any[] }} */ document) {
  const [own, ...fragments] = document.definitions;
  const names = fragments.map(({ name }) => `${name.value}FragmentDoc`);
  const parts = [stripIgnoredCharacters(print(own)), ...names.map(() => '')];
  const call = [`${JSON.stringify(parts)} as unknown as TemplateStringsArray`, ...names].join(', ');
  return `export const ${document.name} = /*#__PURE__*/ gql(${call}) as unknown as ${document.type};`;
}
