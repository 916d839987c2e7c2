import { describe, expect, it } from '@jest/globals';
import { mayEditReminder, mayRead, ROLES } from '../index';

describe('mayEditReminder', () => {
  // By whose it is: theirs to do, made by them, a colleague's.
  it.each([
    ['OWNER', false, [true, true, true]],
    ['MANAGER', false, [true, true, true]],
    ['AGENT', false, [true, true, false]],
    ['AGENT', true, [true, true, true]],
    ['READ_ONLY', false, [false, false, false]],
    ['READ_ONLY', true, [false, false, false]],
  ] as const)('lets %s (key: %s) edit %j', (role, isApiKey, expected) => {
    const editor = { id: 'me', role, isApiKey };
    const reminders = [
      { assigneeId: 'me', createdById: 'other' },
      { assigneeId: 'other', createdById: 'me' },
      { assigneeId: 'other', createdById: 'other' },
    ];
    expect(reminders.map((reminder) => mayEditReminder(editor, reminder))).toEqual(expected);
  });
});

describe('mayRead', () => {
  const readers = (
    visibility: 'NORMAL' | 'SENSITIVE' | 'PRIVATE',
    authorId: string,
    ownerIds: (string | null)[] = [],
  ) => ROLES.filter((role) => mayRead({ id: 'me', role }, { visibility, authorId, ownerIds }));

  it('lets everybody read what is for everybody, and what they wrote', () => {
    expect(readers('NORMAL', 'other')).toEqual(ROLES);
    expect(readers('PRIVATE', 'me')).toEqual(ROLES);
  });

  it('lets leads, and who looks after somebody in it, read what is sensitive', () => {
    expect(readers('SENSITIVE', 'other', [null, 'other'])).toEqual(['OWNER', 'MANAGER']);
    expect(readers('SENSITIVE', 'other', ['other', 'me'])).toEqual(ROLES);
  });

  it('lets nobody else read what is private', () => {
    expect(readers('PRIVATE', 'other', ['me'])).toEqual([]);
  });
});
