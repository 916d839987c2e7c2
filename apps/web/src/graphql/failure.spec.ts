import { describe, expect, it } from '@jest/globals';
import { CombinedError } from '@urql/core';
import { GraphQLError } from 'graphql';
import { toFailure } from './failure';

const withHeaders = (status: number) => ({ status, headers: new Headers({ 'x-request-id': 'r-1' }) });

describe('a failure', () => {
  it('is offline when no response came', () => {
    const error = new CombinedError({ networkError: new Error('fetch failed') });
    expect(toFailure(error)).toEqual({ kind: 'offline', requestId: null });
  });

  it('is unavailable on 503 and carries the request id of the header', () => {
    const error = new CombinedError({ networkError: new Error('503'), response: withHeaders(503) });
    expect(toFailure(error)).toEqual({ kind: 'unavailable', requestId: 'r-1' });
  });

  it('is read from the code of the first error', () => {
    const graphQLErrors = [new GraphQLError('no', { extensions: { code: 'UNAUTHENTICATED', requestId: 'r-2' } })];
    const error = new CombinedError({ graphQLErrors, response: withHeaders(200) });
    expect(toFailure(error)).toEqual({ kind: 'signedOut', requestId: 'r-2' });
  });

  it('is our bug when nothing else is known', () => {
    const error = new CombinedError({ graphQLErrors: ['boom'], response: withHeaders(200) });
    expect(toFailure(error).kind).toBe('broken');
  });
});
