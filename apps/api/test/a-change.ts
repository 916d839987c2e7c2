import { v7 as uuid } from 'uuid';
import type { Change } from '../src/platform/changes/change';
import type { RowDiff } from '../src/platform/changes/row-diff';

/** A change of these rows, about the first of them. */
export function aChange(rows: readonly RowDiff[], given: Partial<Change> = {}): Change {
  const subjectId = rows[0]?.id ?? uuid();
  const when = { id: uuid(), at: '2026-11-22T10:00:00.000Z' };
  return { ...when, operation: 'test', subject: 'CONTACT', subjectId, contactId: null, rows, ...given };
}
