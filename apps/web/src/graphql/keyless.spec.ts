import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { KEYLESS } from './keyless';

describe('the cache keys', () => {
  it('name every type of the contract that has no id', () => {
    const sdl = readFileSync(join(__dirname, '../../../../libs/contract/schema.graphql'), 'utf8');
    const types = Object.values(buildSchema(sdl).getTypeMap()).filter(isObjectType);
    const keyless = types
      .filter((type) => !type.name.startsWith('__') && !['Query', 'Mutation', 'Subscription'].includes(type.name))
      .filter((type) => !type.getFields()['id'])
      .map((type) => type.name);
    expect([...KEYLESS].sort()).toEqual(keyless.sort());
  });
});
