import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql';
import * as domain from '../index';

const sdl = readFileSync(new URL('../../../contract/schema.graphql', import.meta.url), 'utf8');
const sorted = (words: readonly unknown[]) => words.map(String).sort().join(' ');
const lists = Object.values<unknown>(domain).flatMap((value) => (Array.isArray(value) ? [sorted(value)] : []));
const enums = parse(sdl)
  .definitions.filter((node): node is EnumTypeDefinitionNode => node.kind === Kind.ENUM_TYPE_DEFINITION)
  .map((node) => ({ name: node.name.value, words: (node.values ?? []).map((value) => value.name.value) }));

describe('vocabulary', () => {
  it.each(enums)('has the words of the contract for $name', ({ words }) => {
    expect(lists).toContain(sorted(words));
  });
});
