import { v7 as newUuid } from 'uuid';
import type { Change, Request } from '../../platform/changes/change';
import type { RowDiff } from '../../platform/changes/row-diff';
import type { Principal } from '../../platform/principal';

/** A change of how a member is told: theirs alone to read and to take back. */
export function ownChange(
  actor: Principal,
  operation: string,
  rows: readonly RowDiff[],
  more: { readonly at: string; readonly request?: Request },
): Change {
  return {
    id: newUuid(),
    operation,
    subject: 'NOTIFICATIONS',
    subjectId: actor.id,
    contactId: null,
    visibility: { level: 'PRIVATE', authorId: actor.id },
    rows,
    ...more,
  };
}
