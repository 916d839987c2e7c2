import { describe, expect, it } from '@jest/globals';
import { requestHash } from './request-hash';

describe('the hash of a request', () => {
  it('is the same whatever the order of its keys, at any depth', () => {
    const one = requestHash('logInteraction', { id: 'a', promises: [{ text: 'x', dueAt: null }] });
    expect(requestHash('logInteraction', { promises: [{ dueAt: null, text: 'x' }], id: 'a', body: undefined })).toBe(
      one,
    );
  });

  it.each([
    ['another operation', requestHash('createContact', { id: 'a' })],
    ['another value', requestHash('logInteraction', { id: 'b' })],
    ['null where nothing was said', requestHash('logInteraction', { id: 'a', body: null })],
    ['another order in a list', requestHash('logInteraction', { id: 'a', tags: ['y', 'x'] })],
  ])('differs with %s', (_what, other) => {
    expect(other).not.toBe(requestHash('logInteraction', { id: 'a' }));
    expect(other).not.toBe(requestHash('logInteraction', { id: 'a', tags: ['x', 'y'] }));
  });
});
