import type { RecoveryStepKind } from '@heed/domain';
import type { Row } from '../platform/changes/row-diff';

/** A row of `recovery` as JSON. */
export interface RecoveryRow extends Row {
  readonly version: number;
  readonly contact_id: string;
  readonly interaction_id: string;
  readonly owner_id: string | null;
  readonly confirmed_in_id: string | null;
}

/** The columns that tell of a step: when it was done, who said so, and in which interaction. */
export const STEP_COLUMNS: Readonly<
  Record<RecoveryStepKind, { readonly at: string; readonly by: string; readonly in: string }>
> = {
  ACKNOWLEDGE: { at: 'acknowledged_at', by: 'acknowledged_by', in: 'acknowledged_in_id' },
  FIX: { at: 'fixed_at', by: 'fixed_by', in: 'fixed_in_id' },
  CHECK_BACK: { at: 'checked_back_at', by: 'checked_back_by', in: 'checked_back_in_id' },
};
