import { dateOnly, type Finding, instant } from '@heed/domain';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function accepted(value: unknown, read: (text: string) => Finding<string>): string {
  const found = read(typeof value === 'string' ? value : '');
  if (found.problem) throw new GraphQLError(found.problem.message, { extensions: { code: 'BAD_USER_INPUT' } });
  return found.value;
}

function literalText(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

/** Instants cross the API as ISO strings in UTC; what the database gives as such a string passes through untouched. */
export const DateTimeScalar = new GraphQLScalarType<string, unknown>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC with milliseconds, for example 2026-11-22T09:12:00.000Z.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
  parseValue: (value) => accepted(value, instant),
  parseLiteral: (node) => accepted(literalText(node), instant),
});

/** Calendar dates cross the API as `yyyy-mm-dd`. */
export const DateScalar = new GraphQLScalarType<string, unknown>({
  name: 'Date',
  description: 'A calendar date without zone, yyyy-mm-dd.',
  serialize: (value) => value,
  parseValue: (value) => accepted(value, dateOnly),
  parseLiteral: (node) => accepted(literalText(node), dateOnly),
});

/** Output only: no operation of the contract takes a JSON value. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description:
    'A value as JSON: the shape of a changed row in change records, names to texts and numbers in a suggestion.',
  serialize: (value) => value,
});
