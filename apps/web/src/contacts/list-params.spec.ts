import { describe, expect, it } from '@jest/globals';
import { filtersOn, wantedBy } from './list-params';

const now = new Date(2026, 10, 22, 15, 30);

describe('the address of the list', () => {
  it('asks for everybody by name when it says nothing', () => {
    expect(wantedBy({}, 'lena', now)).toEqual({ filter: {}, sort: 'NAME' });
  });

  it('says every filter in words of the contract', () => {
    const params = {
      q: ' amira ',
      owner: 'me',
      feeling: 'UPSET',
      tag: 't1',
      kind: 'CUSTOMER',
      since: '7',
      archived: 'only',
      sort: 'last',
    };
    expect(wantedBy(params, 'lena', now)).toEqual({
      filter: {
        search: 'amira',
        ownerId: 'lena',
        lastFeeling: 'UPSET',
        tagId: 't1',
        relationshipKind: 'CUSTOMER',
        interactedSince: new Date(2026, 10, 15).toISOString(),
        archived: true,
      },
      sort: 'LAST_INTERACTION',
    });
  });

  it.each([
    ['none', { unowned: true }],
    ['tom', { ownerId: 'tom' }],
  ])('names the owner %s', (owner, filter) => {
    expect(wantedBy({ owner }, 'lena', now).filter).toEqual(filter);
  });

  it('leaves out what it cannot read', () => {
    expect(
      wantedBy({ feeling: 'SO_SO', kind: 'ALIEN', since: 'long', archived: 'some', sort: 'size' }, 'lena', now),
    ).toEqual({
      filter: {},
      sort: 'NAME',
    });
  });

  it('counts filters without the search', () => {
    expect(filtersOn({ q: 'amira', owner: 'me', archived: 'only' })).toBe(2);
  });
});
