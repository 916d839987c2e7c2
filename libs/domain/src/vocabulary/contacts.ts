/** What a person is to this business; several may hold at once. */
export const RELATIONSHIP_KINDS = [
  'CUSTOMER',
  'PROSPECT',
  'SUPPLIER',
  'PARTNER',
  'EMPLOYEE',
  'COMMUNITY',
  'MEDIA',
  'OTHER',
] as const;
export type RelationshipKind = (typeof RELATIONSHIP_KINDS)[number];

/** How far a person has come as a customer, from first sign to past. */
export const LIFECYCLE_STAGES = ['LEAD', 'PROSPECT', 'CUSTOMER', 'REPEAT_CUSTOMER', 'ADVOCATE', 'FORMER'] as const;
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number];

/** The ways two people can reach each other. */
export const CHANNELS = ['PHONE', 'SMS', 'EMAIL', 'CHAT', 'SOCIAL', 'POST', 'VIDEO', 'IN_PERSON'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a contact point is, by the shape of its value. */
export const CONTACT_POINT_KINDS = ['PHONE', 'EMAIL', 'CHAT', 'SOCIAL', 'ADDRESS', 'URL'] as const;
export type ContactPointKind = (typeof CONTACT_POINT_KINDS)[number];

/** Only an ACTIVE contact point is used; the others are kept so that nobody enters them again. */
export const CONTACT_POINT_STATUSES = ['ACTIVE', 'BOUNCED', 'WRONG', 'RETIRED'] as const;
export type ContactPointStatus = (typeof CONTACT_POINT_STATUSES)[number];

/** A person's part in what their company buys. */
export const BUYING_ROLES = [
  'DECISION_MAKER',
  'INFLUENCER',
  'USER',
  'BUYER',
  'GATEKEEPER',
  'CHAMPION',
  'OTHER',
] as const;
export type BuyingRole = (typeof BUYING_ROLES)[number];

/** How a list of contacts is ordered. */
export const CONTACT_SORTS = ['NAME', 'LAST_INTERACTION'] as const;
export type ContactSort = (typeof CONTACT_SORTS)[number];

/** What comes next with a person: a planned interaction, an open promise of ours or a reminder. */
export const NEXT_STEP_KINDS = ['PLANNED', 'PROMISE', 'REMINDER'] as const;
export type NextStepKind = (typeof NEXT_STEP_KINDS)[number];
