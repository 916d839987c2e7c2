/** Where a version of a protocol stands; one that was ACTIVE never changes again. */
export const PROTOCOL_STATUSES = ['DRAFT', 'IN_REVIEW', 'ACTIVE', 'RETIRED'] as const;
export type ProtocolStatus = (typeof PROTOCOL_STATUSES)[number];

/** Whom a protocol is written for: private persons, people at companies, or both. */
export const AUDIENCES = ['B2C', 'B2B', 'ANY'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How formal the wording is. */
export const FORMALITIES = ['FORMAL', 'NEUTRAL', 'INFORMAL'] as const;
export type Formality = (typeof FORMALITIES)[number];

/** Why a protocol was shown: it is written for the situation, it is the type's general one, or a person chose it. */
export const PROTOCOL_MATCHES = ['TYPE_AND_SITUATION', 'TYPE_GENERAL', 'CHOSEN'] as const;
export type ProtocolMatch = (typeof PROTOCOL_MATCHES)[number];
