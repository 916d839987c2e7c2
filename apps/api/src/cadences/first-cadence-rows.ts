import { type CadenceDays, RELATIONSHIP_KINDS, type RelationshipKind } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { inserted, type RowDiff } from '../platform/changes/row-diff';

/** How often people of each kind are spoken with in a new workspace, one row for every kind. */
export function firstCadenceRows(cadences: Readonly<Record<RelationshipKind, CadenceDays>>): RowDiff[] {
  return RELATIONSHIP_KINDS.map((kind) => {
    const { idealDays: ideal_days, maxDays: max_days, ceilingPer30Days: ceiling_per_30_days } = cadences[kind];
    return inserted('cadence', { id: newUuid(), scope: 'KIND', kind, ideal_days, max_days, ceiling_per_30_days });
  });
}
