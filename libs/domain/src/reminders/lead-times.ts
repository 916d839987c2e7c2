import { type Finding, fine, wrong } from '../checks/finding';
import { LEAD_MINUTES_MAX, LEAD_TIMES_MAX } from '../checks/limits';

/**
 * How long before a reminder comes up somebody wants to be told of it: whole minutes from 1 to 30 days (INVALID), each
 * once, the longest first, at most three (TOO_MANY).
 */
export function leadTimes(minutes: readonly number[]): Finding<readonly number[]> {
  const sorted = [...new Set(minutes)].sort((a, b) => b - a);
  if (sorted.length > LEAD_TIMES_MAX)
    return wrong(sorted, 'TOO_MANY', `There are ${sorted.length} lead times. Leave at most ${LEAD_TIMES_MAX}.`);
  return sorted.every((lead) => Number.isInteger(lead) && lead >= 1 && lead <= LEAD_MINUTES_MAX)
    ? fine(sorted)
    : wrong(sorted, 'INVALID', 'A lead time is from 1 minute to 30 days before it comes up. Give one.');
}
