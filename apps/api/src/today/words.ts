import { enumOf } from '../platform/graphql/enum-of';

export const DUE_KINDS = ['PROMISE', 'REMINDER'] as const;
export type DueKind = (typeof DUE_KINDS)[number];
export const DueKindEnum = enumOf(DUE_KINDS, 'DueKind', 'What is due.');
