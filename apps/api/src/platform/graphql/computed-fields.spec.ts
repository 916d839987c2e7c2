import { describe, expect, it } from '@jest/globals';
import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  graphqlSync,
  printSchema,
} from 'graphql';
import { installComputedFields } from './computed-fields';

interface Row {
  readonly size: number;
}

function schemaOf(compute: (row: Row, context: { readonly limit: number }) => boolean): GraphQLSchema {
  const row = new GraphQLObjectType({
    name: 'Row',
    fields: { size: { type: GraphQLInt }, big: { type: GraphQLBoolean, extensions: { compute } } },
  });
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { rows: { type: new GraphQLList(row) } } }),
  });
}

const ask = (schema: GraphQLSchema) =>
  graphqlSync({
    schema,
    source: '{ rows { size big } }',
    rootValue: { rows: [{ size: 1 }, { size: 9 }] },
    contextValue: { limit: 5 },
  });

describe('a computed field', () => {
  it('is answered by its rule for every row, without a promise', () => {
    const schema = installComputedFields(schemaOf(({ size }, { limit }) => size > limit));
    expect(ask(schema)).toEqual({
      data: {
        rows: [
          { size: 1, big: false },
          { size: 9, big: true },
        ],
      },
    });
  });

  it('fails alone when its rule throws', () => {
    const schema = installComputedFields(
      schemaOf(({ size }) => {
        if (size > 5) throw new Error('no');
        return false;
      }),
    );
    const { data, errors } = ask(schema);
    expect(data).toMatchObject({ rows: [{ big: false }, { size: 9, big: null }] });
    expect(errors).toMatchObject([{ path: ['rows', 1, 'big'] }]);
  });

  it('leaves the printed schema as it is', () => {
    const schema = schemaOf(() => true);
    const before = printSchema(schema);
    expect(printSchema(installComputedFields(schema))).toBe(before);
  });
});
