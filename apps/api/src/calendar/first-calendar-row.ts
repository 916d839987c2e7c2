import type { OpenSpan } from '@heed/domain';
import { inserted, type RowDiff } from '../platform/changes/row-diff';

/** The calendar of a new workspace: these hours, no holidays. */
export function firstCalendarRow(workspaceId: string, hours: readonly OpenSpan[]): RowDiff {
  return inserted('business_calendar', { id: workspaceId, hours, holidays: [] });
}
