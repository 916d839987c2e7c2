import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
import { selectedFields } from '../../src/platform/graphql/selected-fields';

const schema = buildSchema(`
  type Person { id: ID name: String friends: Friends }
  type Friends { nodes: [Person] edges: [Edge] totalCount: Int }
  type Edge { node: Person }
  type Query { person: Person }
`);

async function selected(source: string, path: string[] = [], variableValues: Record<string, unknown> = {}) {
  let names: string[] = [];
  const person = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    names = [...selectedFields(info, ...path)].sort();
    return null;
  };
  const { errors } = await graphql({ schema, source, rootValue: { person }, variableValues });
  expect(errors).toBeUndefined();
  return names;
}

describe('the fields selected below a field', () => {
  it('go by their own names and not by their aliases', async () => {
    expect(await selected('{ person { key: id name } }')).toEqual(['id', 'name']);
  });

  it('are found inside fragments and inline fragments', async () => {
    const source = '{ person { ...a } } fragment a on Person { id ... on Person { name } }';
    expect(await selected(source)).toEqual(['id', 'name']);
  });

  it('leave out what @skip and @include leave out', async () => {
    const source =
      'query q($no: Boolean!, $yes: Boolean!) { person { id @skip(if: $yes) name @include(if: $no) friends @skip(if: $no) { totalCount } } }';
    expect(await selected(source, [], { no: false, yes: true })).toEqual(['friends']);
  });

  it('are those at the end of a path', async () => {
    const source = '{ person { friends { nodes { id } edges { node { name } } totalCount } } }';
    expect(await selected(source, ['friends', 'nodes'])).toEqual(['id']);
    expect(await selected(source, ['friends', 'edges', 'node'])).toEqual(['name']);
  });

  it('are none below a field that was not asked for', async () => {
    expect(await selected('{ person { id } }', ['friends', 'nodes'])).toEqual([]);
  });
});
