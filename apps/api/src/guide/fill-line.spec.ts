import { describe, expect, it } from '@jest/globals';
import { spokenLine } from './fill-line';
import type { GuideFacts } from './load-guide';

const facts: GuideFacts = {
  givenName: 'Amira',
  familyName: 'Haddad',
  honorificPrefix: null,
  nameToUse: null,
  relationshipKinds: [],
  language: 'en',
  companyName: null,
  workspaceName: 'Bakery',
  lastPain: null,
  lastPromise: null,
  candidates: [],
};

describe('an opening line for one person', () => {
  it('shows a gap instead of hiding it', () => {
    expect(spokenLine('Hello {nameToUse}, I am calling {companyName}.', facts, 'Olga')).toEqual({
      text: 'Hello Amira, I am calling [companyName].',
      missing: ['companyName'],
    });
  });

  it('uses a title and family name for somebody without a given name', () => {
    const formal = { ...facts, givenName: '', honorificPrefix: 'Dr.' };
    expect(spokenLine('Good morning {nameToUse}.', formal, 'Olga').text).toBe('Good morning Dr. Haddad.');
  });
});
