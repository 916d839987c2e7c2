import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DatabaseUnavailable } from '../database/failure/database-unavailable';

const SAFE_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RATE_LIMITED',
]);
const UNAVAILABLE = 'UNAVAILABLE';
// Neither text says that nothing was written: a commit whose answer was lost looks the same from here.
const OURS = 'Something went wrong on our side. Try again; if it stays, report the request id.';
const NO_DATABASE = 'The database cannot be reached right now. Try again in a moment.';

const MISTAKEN = 'BAD_USER_INPUT';
// graphql-js stops after 50 values that do not fit, with an error that names no variable: Apollo takes it for ours.
const TOO_MANY_MISTAKES = /^Too many errors processing variables/;

/** HTTP 503: the database is away. */
export function unavailable(): never {
  throw new GraphQLError(NO_DATABASE, { extensions: { code: UNAVAILABLE, http: { status: 503 } } });
}

/** HTTP 401: the operation needs somebody who is signed in. */
export function unauthenticated(): never {
  throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

/** HTTP 403: this role may not run this operation, whatever its arguments. */
export function forbidden(operation: string): never {
  throw new GraphQLError(`Your role may not use ${operation}.`, {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });
}

/** HTTP 400: the request itself is not acceptable. */
export function badRequest(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** HTTP 429: too many requests from one place; `seconds` until there may be more. */
export function tooMany(seconds: number): never {
  const headers = new Map([['retry-after', String(seconds)]]);
  throw new GraphQLError(`Too many requests. Try again in ${seconds} s.`, {
    extensions: { code: 'RATE_LIMITED', http: { status: 429, headers } },
  });
}

/** Only codes on the list keep their own message; whatever else went wrong is ours, and its text stays in the house. */
export function shapeError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const code = String(formatted.extensions?.['code']);
  if (code === UNAVAILABLE || unwrapResolverError(thrown) instanceof DatabaseUnavailable) {
    return { message: NO_DATABASE, extensions: { code: UNAVAILABLE } };
  }
  if (TOO_MANY_MISTAKES.test(formatted.message)) return { message: formatted.message, extensions: { code: MISTAKEN } };
  if (!SAFE_CODES.has(code)) return { message: OURS, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  const { message, locations, path } = formatted;
  return {
    message: message.slice(0, 500),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code },
  };
}
