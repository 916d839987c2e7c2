import { type Instant, millis, MINUTE_MS } from '../time/instant';
import type { InteractionStatus } from '../vocabulary/interactions';

/** How far a client's clock may run ahead of ours before "now" is taken for a plan. */
const CLOCK_TOLERANCE_MS = 2 * MINUTE_MS;

/** PLANNED when it lies ahead of `now` by more than the clock tolerance, COMPLETED otherwise. */
export function defaultStatus(occurredAt: Instant, now: Instant): InteractionStatus {
  return liesAhead(occurredAt, now) ? 'PLANNED' : 'COMPLETED';
}

/** Whether an instant lies ahead of `now` by more than two minutes, which are granted to clocks that disagree. */
export function liesAhead(occurredAt: Instant, now: Instant): boolean {
  return millis(occurredAt) > millis(now) + CLOCK_TOLERANCE_MS;
}
