import { describe, expect, it } from '@jest/globals';
import { inserted, removed, updated } from '../platform/changes/row-diff';
import { fieldChanges } from './field-changes';

const row = {
  ...{ id: 'a', version: 1, workspace_id: 'w', contact_id: 'c', text: 'Call', promisor_name: 'Ada' },
  ...{ due_at: '2026-11-24T16:00:00+00:00', moved_untold: false, created_at: '2026-11-22T09:00:00+00:00' },
};

describe('the fields of a change', () => {
  it('are those a person knows, by their names in the contract, instants as the contract writes them', () => {
    expect(fieldChanges([inserted('promise', row)], {})).toEqual([
      { field: 'PromiseRecord.text', before: null, after: 'Call' },
      { field: 'PromiseRecord.promisor', before: null, after: 'Ada' },
      { field: 'PromiseRecord.dueAt', before: null, after: '2026-11-24T16:00:00.000Z' },
    ]);
  });

  it('turn around when something goes', () => {
    expect(fieldChanges([removed('promise', row)], {})[0]).toEqual({
      field: 'PromiseRecord.text',
      before: 'Call',
      after: null,
    });
  });

  it('hold both sides of an update and nothing else', () => {
    const diff = updated('promise', row, { text: 'Call back', promisor_name: 'Ada' });
    expect(fieldChanges(diff ? [diff] : [], {})).toEqual([
      { field: 'PromiseRecord.text', before: 'Call', after: 'Call back' },
    ]);
  });

  it('are silent about tables that only serve', () => {
    expect(fieldChanges([inserted('interaction_participant', { id: 'p', role: 'CC' })], {})).toEqual([]);
  });

  it('give names for ids, and the id of what has none', () => {
    const diff = updated('contact', { id: 'c', version: 1, owner_id: 'ada' }, { owner_id: 'GONE' });
    expect(fieldChanges(diff ? [diff] : [], { ada: 'Ada' })).toEqual([
      { field: 'Contact.owner', before: 'Ada', after: 'GONE' },
    ]);
  });
});
