import { describe, expect, it } from '@jest/globals';
import { type ConsentGiven, profilingDenied } from '../index';

const NOW = '2026-11-23T09:00:00.000Z';
const said = (over: Partial<ConsentGiven>): ConsentGiven => ({
  ...{ channel: 'EMAIL', purpose: 'PROFILING', state: 'DENIED', recordedAt: '2026-11-01T09:00:00.000Z' },
  ...over,
});
const denied = (consents: ConsentGiven[]) =>
  profilingDenied({ contactPoints: [], blocks: [], preferences: [], deceasedAt: null, consents }, NOW, 'UTC');

describe('profilingDenied', () => {
  it.each<[string, ConsentGiven[], boolean]>([
    ['nobody asked', [], false],
    ['they said no', [said({})], true],
    ['they took it back', [said({ state: 'WITHDRAWN' })], true],
    ['they said no to marketing only', [said({ purpose: 'MARKETING' })], false],
    ['they said yes since', [said({}), said({ state: 'GRANTED', recordedAt: '2026-11-02T09:00:00.000Z' })], false],
    ['they said yes elsewhere', [said({}), said({ channel: 'PHONE', state: 'GRANTED' })], true],
  ])('when %s', (_name, consents, expected) => {
    expect(denied(consents)).toBe(expected);
  });
});
