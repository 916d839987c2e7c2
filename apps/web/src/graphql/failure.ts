import type { CombinedError } from '@urql/core';

/**
 * Why an answer did not come. `offline`: no connection; `unavailable`: the server or its database is away (503);
 * `signedOut`: nobody is signed in; `forbidden`: this role may not; `broken`: our bug. `requestId` names the request
 * in the server's log.
 */
export interface Failure {
  kind: 'offline' | 'unavailable' | 'signedOut' | 'forbidden' | 'broken';
  requestId: string | null;
}

const KIND_BY_CODE: Record<string, Failure['kind']> = {
  UNAUTHENTICATED: 'signedOut',
  FORBIDDEN: 'forbidden',
  UNAVAILABLE: 'unavailable',
};
const KIND_BY_STATUS: Record<number, Failure['kind']> = {
  401: 'signedOut',
  403: 'forbidden',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

let lastFailed: string | null = null;

/** The number of the request that failed last, for a report; null when none did. */
export const lastRequestId = (): string | null => lastFailed;

/** Reads the kind and the request id from what the GraphQL client reports. */
export function toFailure(error: CombinedError): Failure {
  const response: Response | undefined = error.response;
  const extensions = error.graphQLErrors[0]?.extensions ?? {};
  const named = extensions['requestId'];
  const requestId = typeof named === 'string' ? named : (response?.headers.get('x-request-id') ?? null);
  lastFailed = requestId ?? lastFailed;
  if (error.networkError && !response) return { kind: 'offline', requestId };
  const kind = KIND_BY_STATUS[response?.status ?? 0] ?? KIND_BY_CODE[String(extensions['code'])] ?? 'broken';
  return { kind, requestId };
}
