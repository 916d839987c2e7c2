import { HANDOVER_STATES } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const HandoverStateEnum = enumOf(
  HANDOVER_STATES,
  'HandoverState',
  'ASKED: both sides are to accept the letter; ACCEPTED: the customer is to be told; TOLD: they were; WITHDRAWN: it was taken back, or another change of owner took its place.',
);
