import { IMPORTANT_DATE_KINDS } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const ImportantDateKindEnum = enumOf(
  IMPORTANT_DATE_KINDS,
  'ImportantDateKind',
  'What a day of the year is to a person. BEREAVEMENT is never greeted: around it they are left in peace.',
);
