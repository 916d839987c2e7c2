import type { PromiseDirection, PromiseState, PromiseStatus } from '@heed/domain';
import type { Row } from '../platform/changes/row-diff';

/** A row of `promise` as JSON. */
export interface PromiseRow extends Row {
  readonly version: number;
  readonly contact_id: string;
  readonly direction: PromiseDirection;
  readonly status: PromiseStatus;
  readonly due_at: string | null;
  readonly original_due_at: string | null;
  readonly moved_untold: boolean;
  readonly source_interaction_id: string;
  readonly resolution_interaction_id: string | null;
  readonly customer_told_at: string | null;
}

/** A stored promise as the rules see it. */
export function stateOf(row: PromiseRow): PromiseState {
  return {
    status: row.status,
    dueAt: row.due_at,
    originalDueAt: row.original_due_at,
    movedUntold: row.moved_untold,
  };
}

/** SQL of a JSON array of the promises that match `condition` (on `q`) and whose source the viewer may read. */
export function knownPromisesSql(condition: string): string {
  return `(SELECT coalesce(jsonb_agg(to_jsonb(q)), '[]') FROM promise q
    JOIN interaction si ON si.workspace_id = q.workspace_id AND si.id = q.source_interaction_id
   WHERE ${condition})`;
}
