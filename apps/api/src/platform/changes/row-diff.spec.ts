import { describe, expect, it } from '@jest/globals';
import { inserted, removed, reversed, updated, withVersion } from './row-diff';

const row = { workspace_id: 'w', id: 'a', version: 3, name: 'Mia', kinds: ['CUSTOMER'], note: null };

describe('the diff of a row', () => {
  it('carries what a patch changes, with the version that was read', () => {
    const diff = updated('contact', row, { name: 'Mi', kinds: ['CUSTOMER'], note: undefined });
    expect(diff).toEqual({ table: 'contact', id: 'a', before: { version: 3, name: 'Mia' }, after: { name: 'Mi' } });
  });

  it('empties a column with null and leaves alone what is undefined', () => {
    expect(updated('contact', row, { name: null, kinds: undefined })?.after).toEqual({ name: null });
  });

  it('is null when nothing changes', () => {
    expect(updated('contact', row, { name: 'Mia', kinds: ['CUSTOMER'] })).toBeNull();
  });

  it('is written without the workspace and with the version that follows', () => {
    expect(withVersion(inserted('contact', { id: 'a', name: 'Mia' })).after).toEqual({
      id: 'a',
      name: 'Mia',
      version: 1,
    });
    expect(withVersion(removed('contact', row)).before).not.toHaveProperty('workspace_id');
  });

  it('brings a removed row back with the next version when it is reversed', () => {
    const [back] = reversed([withVersion(removed('contact', row))]).map(withVersion);
    expect(back).toMatchObject({ before: null, after: { id: 'a', name: 'Mia', version: 4 } });
  });
});
