import { DUE_KINDS } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const DueKindEnum = enumOf(DUE_KINDS, 'DueKind', 'What is due.');
