/** How what hurt somebody is set right: say that we know, set it right, ask whether it is. */
export const RECOVERY_STEPS = ['ACKNOWLEDGE', 'FIX', 'CHECK_BACK'] as const;
export type RecoveryStepKind = (typeof RECOVERY_STEPS)[number];
