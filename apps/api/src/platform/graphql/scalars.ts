import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function bad(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isRealDay([, year, month, day]: RegExpExecArray): boolean {
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  return y >= 1 && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
}

function parseInstant(value: unknown): string {
  const match = typeof value === 'string' ? INSTANT.exec(value) : null;
  if (match === null || !isRealDay(match)) {
    return bad('A DateTime is an ISO 8601 instant with its zone, for example 2026-11-22T09:12:00.000Z.');
  }
  return new Date(match[0]).toISOString();
}

function parseDate(value: unknown): string {
  const match = typeof value === 'string' ? CALENDAR_DATE.exec(value) : null;
  if (match === null || !isRealDay(match)) return bad('A Date is a calendar date that exists, for example 2026-11-22.');
  return match[0];
}

function literalText(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

/** Instants cross the API as ISO strings in UTC; what the database gives as such a string passes through untouched. */
export const DateTimeScalar = new GraphQLScalarType<string, unknown>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC with milliseconds, for example 2026-11-22T09:12:00.000Z.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(literalText(node)),
});

/** Calendar dates cross the API as `yyyy-mm-dd`. */
export const DateScalar = new GraphQLScalarType<string, unknown>({
  name: 'Date',
  description: 'A calendar date without zone, yyyy-mm-dd.',
  serialize: (value) => value,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(literalText(node)),
});

/** Output only: no operation of the contract takes a JSON value. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'A value as JSON: only in change records, where the shape is that of the changed row.',
  serialize: (value) => value,
});
