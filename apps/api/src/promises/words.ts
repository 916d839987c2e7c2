import { PROMISE_DIRECTIONS, PROMISE_STANDINGS, PROMISE_STATUSES } from '@heed/domain';
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
export const PromiseStandingEnum = enumOf(
  PROMISE_STANDINGS,
  'PromiseStanding',
  'Where a promise stands: an open one by the date the customer counts on (soon is by the end of the next business day), another by how it ended.',
);
