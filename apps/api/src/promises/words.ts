import { PROMISE_DIRECTIONS, PROMISE_STATUSES } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const PromiseDirectionEnum = enumOf(
  PROMISE_DIRECTIONS,
  'PromiseDirection',
  'Who owes: we to the customer, or the customer to us.',
);
export const PromiseStatusEnum = enumOf(
  PROMISE_STATUSES,
  'PromiseStatus',
  'OPEN is owed; the others are how it ended.',
);
