import {
  type Check,
  type Finding,
  ifGiven,
  keptRelationship,
  type RelationshipType,
  text,
  TEXT_LIMITS,
} from '@heed/domain';
import type { Row } from '../platform/changes/row-diff';

/** A row of `relationship` as JSON. */
export interface RelationshipRow extends Row {
  readonly version: number;
  readonly from_id: string;
  readonly to_id: string;
  readonly type: RelationshipType;
  readonly note: string | null;
}

/** The columns that say who is what to whom; `type` is what the other is to the one. */
export function whoIsWhat(oneId: string, otherId: string, type: RelationshipType) {
  const { fromId: from_id, toId: to_id, type: kept } = keptRelationship(oneId, otherId, type);
  return { from_id, to_id, type: kept };
}

/** A note as it is kept; undefined is left alone. */
export function checkedNote(check: Check, note: string | null | undefined): string | null | undefined {
  const found: Finding<string | null | undefined> = ifGiven(note, (words) => text(words, TEXT_LIMITS.note));
  return check.take('note', found);
}

export const RELATIONSHIP_KEYS = {
  relationship_from: {
    field: 'type',
    message: 'These two have this relationship already, perhaps written from the other side.',
  },
};
