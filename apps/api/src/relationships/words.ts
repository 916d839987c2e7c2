import { RELATIONSHIP_TYPES } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const RelationshipTypeEnum = enumOf(
  RELATIONSHIP_TYPES,
  'RelationshipType',
  'What one person is to another. REFERRED was sent to us by them, REFERRED_BY sent them to us; ASSISTS is whose assistant they are.',
);
