import { dayAt } from '../ui/wall-time';

export const LATER = ['hour', 'tomorrow', 'week'] as const;
export type Later = (typeof LATER)[number];

const HOUR = 3_600_000;
const MORNING = 9;

/** When "later" is, as an instant: in an hour, or at nine of this device's day tomorrow or in a week. */
export function laterAt(later: Later, now: Date): string {
  if (later === 'hour') return new Date(now.getTime() + HOUR).toISOString();
  return dayAt(now, later === 'tomorrow' ? 1 : 7, MORNING);
}
