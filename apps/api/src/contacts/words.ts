import { BUYING_ROLES, CONTACT_POINT_KINDS, CONTACT_POINT_STATUSES, LIFECYCLE_STAGES } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const LifecycleStageEnum = enumOf(
  LIFECYCLE_STAGES,
  'LifecycleStage',
  'How far a person has come as a customer, from first sign to past.',
);
export const ContactPointKindEnum = enumOf(
  CONTACT_POINT_KINDS,
  'ContactPointKind',
  'What a contact point is, by the shape of its value.',
);
export const ContactPointStatusEnum = enumOf(
  CONTACT_POINT_STATUSES,
  'ContactPointStatus',
  'Only an ACTIVE contact point is used; the others are kept so that nobody enters them again.',
);
export const BuyingRoleEnum = enumOf(BUYING_ROLES, 'BuyingRole', "A person's part in what their company buys.");
