import { v7 as newUuid } from 'uuid';
import { SYSTEM } from '../principal';
import type { NewWorkspace, Seed } from '../workspace-defaults';
import type { ApplyChange } from './apply-change';
import type { RowDiff } from './row-diff';

/** A seed that writes these rows of a new workspace as one change of the system itself. */
export function seedRows(changes: ApplyChange, rowsOf: (workspace: NewWorkspace) => readonly RowDiff[]): Seed {
  return async (db, owner, workspace) => {
    const at = workspace.createdAt.toISOString();
    const about = { subject: 'WORKSPACE', subjectId: workspace.id, contactId: null } as const;
    const by = { ...owner, ...SYSTEM };
    const rows = rowsOf(workspace);
    await changes.apply(db, by, { id: newUuid(), at, operation: 'setUpWorkspace', ...about, rows });
  };
}
