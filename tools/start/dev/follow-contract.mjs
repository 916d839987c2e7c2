import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';

/**
 * Writes the contract that the running API serves into libs/contract, when it is another one than stands there: the
 * same text that schema.spec.ts prints.
 * @param {string} root the checkout
 * @param {string} api its address; it tells about itself while it is not in production
 * @returns {Promise<boolean>} whether the contract has changed
 */
export async function followContract(root, api) {
  const file = join(root, 'libs/contract/schema.graphql');
  const before = readFileSync(file, 'utf8');
  const [head] = before.split('\n\n', 1);
  const schema = lexicographicSortSchema(buildClientSchema(await askForSchema(api)));
  const after = `${head}\n\n${printSchema(schema)}\n`;
  if (after === before) return false;
  writeFileSync(file, after);
  return true;
}

async function askForSchema(/** @type {string} */ api) {
  const query = getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true });
  const response = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = /** @type {{ data: import('graphql').IntrospectionQuery }} */ (await response.json());
  return answer.data;
}
