import { mayEdit, mayEditInteraction } from '@heed/domain';
import { editorOf } from '../contacts/contact-work';
import { rightOf } from '../identity/permissions';
import type { RowDiff } from '../platform/changes/row-diff';
import type { Principal } from '../platform/principal';

/** What decides whether a change may be taken back. */
export interface UndoFacts {
  readonly operation: string;
  readonly contactId: string | null;
  /** Owner of that contact. */
  readonly ownerId: string | null;
  /** Author of the interaction it is about; null for everything else. */
  readonly authorId: string | null;
  readonly rows: readonly RowDiff[];
}

/** Tables whose rows stay as they were written. */
const FOR_EVER = ['consent_record'];

/** Whether somebody's role and ownership let them take a change back: they must be able to do it in the first place. */
export function mayUndo(actor: Principal, change: UndoFacts): boolean {
  if (rightOf(actor, change.operation) === 'NO' || rightOf(actor, 'undoChange') === 'NO') return false;
  if (change.contactId === null || rightOf(actor, 'undoChange') === 'ANY') return true;
  const { authorId, ownerId } = change;
  return authorId === null
    ? mayEdit(editorOf(actor), ownerId)
    : mayEditInteraction(editorOf(actor), { authorId, ownerId });
}

/** Whether a change can be taken back at all: consent stays on record, the newer word counts. */
export function isUndoable({ rows }: Pick<UndoFacts, 'rows'>): boolean {
  return rows.length > 0 && !rows.some(({ table }) => FOR_EVER.includes(table));
}
