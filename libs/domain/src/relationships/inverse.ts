import type { RelationshipType } from '../vocabulary/relationships';

/** What the first is to the second when the second is this to the first; what is not here is its own inverse. */
const PAIRS: readonly (readonly [RelationshipType, RelationshipType])[] = [
  ['PARENT', 'CHILD'],
  ['MANAGER', 'REPORT'],
  ['ASSISTANT', 'ASSISTS'],
  ['CARER', 'CARED_FOR'],
  ['REFERRED', 'REFERRED_BY'],
];

/** Every type that has another for its inverse, with it. */
export const INVERSES: ReadonlyMap<RelationshipType, RelationshipType> = new Map(
  PAIRS.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]),
);

/** The same relationship seen from the other side: of a MANAGER the REPORT, of a SIBLING the SIBLING. */
export function inverseOf(type: RelationshipType): RelationshipType {
  return INVERSES.get(type) ?? type;
}

/** A relationship as it is kept, once for two people. */
export interface KeptRelationship {
  readonly fromId: string;
  readonly toId: string;
  /** What `toId` is to `fromId`. */
  readonly type: RelationshipType;
}

/**
 * The form in which both sides of a relationship are one and the same: the lower id is `fromId`. `type` is what the
 * other is to the one; ids are UUIDs in lower case.
 */
export function keptRelationship(oneId: string, otherId: string, type: RelationshipType): KeptRelationship {
  return oneId < otherId
    ? { fromId: oneId, toId: otherId, type }
    : { fromId: otherId, toId: oneId, type: inverseOf(type) };
}
