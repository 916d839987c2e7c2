import { type CadenceDays, type CadenceScope, type Check, checkCadence, checkPause, type DateOnly } from '@heed/domain';

/** What is given of a cadence, or already there. */
export interface CadenceGiven extends CadenceDays {
  readonly scope: CadenceScope;
  readonly pausedUntil: DateOnly | null;
}

/** The columns of a cadence, checked; `today` is a date by the workspace's clocks, null where the pause stays. */
export function cadenceColumns(check: Check, given: CadenceGiven, today: DateOnly | null) {
  const { idealDays, maxDays, ceilingPer30Days } = checkCadence(check, given);
  const { pausedUntil } = given;
  if (today !== null) checkPause(check, given, today);
  return {
    ideal_days: idealDays,
    max_days: maxDays,
    ceiling_per_30_days: ceilingPer30Days,
    paused_until: pausedUntil,
  };
}
