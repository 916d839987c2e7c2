import { RECOVERY_STEPS } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const RecoveryStepKindEnum = enumOf(
  RECOVERY_STEPS,
  'RecoveryStepKind',
  'How what hurt somebody is set right: say that we know, set it right, ask whether it is.',
);
