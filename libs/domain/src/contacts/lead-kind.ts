import { RELATIONSHIP_KINDS, type RelationshipKind } from '../vocabulary/contacts';

/** What a person first of all is to us: the first of their kinds in the order of the vocabulary; null without any. */
export function leadKind(kinds: readonly RelationshipKind[]): RelationshipKind | null {
  return RELATIONSHIP_KINDS.find((kind) => kinds.includes(kind)) ?? null;
}
