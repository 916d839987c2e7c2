import { CADENCE_SCOPES } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const CadenceScopeEnum = enumOf(
  CADENCE_SCOPES,
  'CadenceScope',
  'Whom a cadence is for: one person, whoever wears a tag, has come so far as a customer, or first of all is this to ' +
    'us. Of those that fit a person the first in this order holds.',
);
