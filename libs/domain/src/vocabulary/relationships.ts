/**
 * What one person is to another. The words of vCard's RELATED (RFC 6350 6.6.6) where it has them: SPOUSE, PARENT, CHILD,
 * SIBLING, RELATIVE (kin), FRIEND, COLLEAGUE, PARTNER (sweetheart). The others are of working and caring life.
 */
export const RELATIONSHIP_TYPES = [
  'SPOUSE',
  'PARTNER',
  'PARENT',
  'CHILD',
  'SIBLING',
  'RELATIVE',
  'FRIEND',
  'COLLEAGUE',
  'MANAGER',
  'REPORT',
  'ASSISTANT',
  'ASSISTS',
  'CARER',
  'CARED_FOR',
  'REFERRED',
  'REFERRED_BY',
  'OTHER',
] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];
