import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { PERMISSIONS } from '../../src/identity/permissions';
import { Api } from '../api';

const FILE = new URL('../../../../libs/contract/schema.graphql', import.meta.url);
const HEADER = '# Printed by the API: UPDATE_SCHEMA=1 with schema.spec.ts writes it anew.\n\n';

let api: Api;
beforeAll(async () => {
  api = await Api.boot();
});
afterAll(() => api.close());

const printed = () => `${HEADER}${printSchema(lexicographicSortSchema(api.schema))}\n`;
const operationsOf = (schema: typeof api.schema) =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
    Object.keys(root?.getFields() ?? {}),
  );

describe('the contract', () => {
  const committed = readFileSync(FILE, 'utf8');

  it('is what the application serves', () => {
    if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(FILE, printed());
    else expect(printed()).toBe(committed);
  });

  it('describes every type, field and argument', () => {
    const types = Object.values(api.schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    const bare = types
      .filter((type) => !type.description && !['Query', 'Mutation', 'Subscription'].includes(type.name))
      .map(({ name }) => name);
    const fields = types
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
    const bareFields = fields
      .filter(({ field }) => !field.description)
      .map(({ type, field }) => `${type.name}.${field.name}`);
    const bareArguments = fields
      .flatMap(({ type, field }) => field.args.map((argument) => ({ path: `${type.name}.${field.name}`, ...argument })))
      .filter(({ name, description }) => name !== 'input' && !description)
      .map(({ path, name }) => `${path}(${name})`);
    expect([...bare, ...bareFields, ...bareArguments]).toEqual([]);
  });

  it('has a row in the table of permissions for every operation and no row without one', () => {
    expect(operationsOf(api.schema).filter((name) => !Object.hasOwn(PERMISSIONS, name))).toEqual([]);
    expect(Object.keys(PERMISSIONS).sort()).toEqual(operationsOf(api.schema).sort());
  });
});
