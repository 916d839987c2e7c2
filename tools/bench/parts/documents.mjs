import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDocument } from '@urql/core';
import { buildSchema, Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

const CALL = /graphql\(`([^`]+)`\)/g;

/** @typedef {import('graphql').DefinitionNode & { name: import('graphql').NameNode }} Named */

/**
 * The GraphQL documents written in the web app, by name, as its client sends them: with their fragments, and with
 * `__typename` in every selection.
 */
export class WebDocuments {
  /**
   * @param {string} root the checkout
   * @param {readonly string[]} [leftOut] fields that no document asks for, as `Type.field`
   */
  constructor(root, leftOut = []) {
    const files = sourcesUnder(join(root, 'apps/web/src'));
    const texts = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(CALL)].map(([, text]) => text ?? ''));
    const definitions = texts.flatMap((text) => parse(text).definitions).filter(isNamed);
    const without = leftOut.length === 0 ? (/** @type {Named} */ one) => one : leaveOut(root, leftOut);
    /** @type {ReadonlyMap<string, Named>} */
    this.definitions = new Map(definitions.map((definition) => [definition.name.value, without(definition)]));
  }

  /** The whole text of an operation; `own` is one that the web app does not have, made of its fragments. */
  operation(/** @type {string} */ name, /** @type {string | undefined} */ own = undefined) {
    const operation = own === undefined ? this.#named(name) : parse(own).definitions.filter(isNamed)[0];
    if (!operation) throw new Error(`${name} is no operation.`);
    const definitions = [operation, ...[...this.#fragmentsOf(operation)].map((fragment) => this.#named(fragment))];
    return print(formatDocument({ kind: Kind.DOCUMENT, definitions }));
  }

  #named(/** @type {string} */ name) {
    const found = this.definitions.get(name);
    if (!found) throw new Error(`The web app has no document ${name}.`);
    return found;
  }

  /** @returns {Set<string>} */
  #fragmentsOf(/** @type {Named} */ definition, /** @type {Set<string>} */ known = new Set()) {
    visit(definition, {
      FragmentSpread: ({ name }) => {
        if (known.has(name.value)) return;
        known.add(name.value);
        this.#fragmentsOf(this.#named(name.value), known);
      },
    });
    return known;
  }
}

/** Takes fields of the contract out of a definition. */
function leaveOut(/** @type {string} */ root, /** @type {readonly string[]} */ leftOut) {
  const schema = buildSchema(readFileSync(join(root, 'libs/contract/schema.graphql'), 'utf8'));
  const fields = new Set(leftOut);
  const types = new TypeInfo(schema);
  /** @returns {Named} */
  return (/** @type {Named} */ definition) =>
    visit(
      definition,
      visitWithTypeInfo(types, {
        Field: ({ name }) => (fields.has(`${types.getParentType()?.name}.${name.value}`) ? null : undefined),
      }),
    );
}

/** @returns {definition is Named} */
function isNamed(/** @type {import('graphql').DefinitionNode} */ definition) {
  return 'name' in definition && definition.name !== undefined;
}

function sourcesUnder(/** @type {string} */ folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('generated') && !path.endsWith('.spec.ts'))
    .map((path) => join(folder, path));
}
