import { describe, expect, it } from '@jest/globals';
import { mayEdit, mayEditInteraction, ROLES } from '../index';

describe('mayEdit', () => {
  // By owner: themselves, nobody, somebody else.
  it.each([
    ['OWNER', false, [true, true, true]],
    ['MANAGER', false, [true, true, true]],
    ['AGENT', false, [true, true, false]],
    ['AGENT', true, [true, true, true]],
    ['READ_ONLY', false, [false, false, false]],
    ['READ_ONLY', true, [false, false, false]],
  ] as const)('lets %s (key: %s) edit %j', (role, isApiKey, expected) => {
    const editor = { id: 'me', role, isApiKey };
    expect(['me', null, 'other'].map((ownerId) => mayEdit(editor, ownerId))).toEqual(expected);
  });
});

describe('mayEditInteraction', () => {
  it.each(ROLES)('lets %s edit what they wrote, unless they only read', (role) => {
    const editor = { id: 'me', role, isApiKey: false };
    expect(mayEditInteraction(editor, { authorId: 'me', ownerId: 'other' })).toBe(role !== 'READ_ONLY');
  });

  it('keeps an agent from what another wrote with another’s contact', () => {
    const agent = { id: 'me', role: 'AGENT', isApiKey: false } as const;
    expect(mayEditInteraction(agent, { authorId: 'other', ownerId: 'other' })).toBe(false);
    expect(mayEditInteraction(agent, { authorId: 'other', ownerId: 'me' })).toBe(true);
  });
});
