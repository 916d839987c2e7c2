import { HOUR_MS, type Instant, instantOf, laterOf, millis, MINUTE_MS } from '../time/instant';

/** The pauses after each failed attempt, in milliseconds: as Standard Webhooks recommends, over a little more than three days. */
const PAUSES = [
  5_000,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
];
const JITTER = 0.2;

/**
 * When something that failed is tried again; null when it was tried often enough.
 * @param attempts how often it was tried by now, from 1
 * @param chance from 0 to 1: how much of a fifth is added to the pause, so that not everybody comes back at once
 * @param notBefore what the other side asked for
 */
export function nextAttempt(
  attempts: number,
  now: Instant,
  chance: number,
  notBefore: Instant | null = null,
): Instant | null {
  const pause = PAUSES[attempts - 1];
  if (pause === undefined) return null;
  return laterOf(instantOf(millis(now) + pause * (1 + JITTER * chance)), notBefore);
}
