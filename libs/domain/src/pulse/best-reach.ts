import { type Instant, oldestFirst } from '../time/instant';
import { wallClock } from '../time/wall-clock';
import type { Channel } from '../vocabulary/contacts';
import type { Direction } from '../vocabulary/interactions';

const BAND_HOURS = 2;

/** Fewer than this and nothing is said. */
export const BEST_REACH_MIN = 3;

/** When and how a person is best reached: a channel and a band of two hours of their day, from inclusive to exclusive. */
export interface Reach {
  readonly channel: Channel;
  readonly fromHour: number;
  readonly toHour: number;
  /** How many attempts reached them there. */
  readonly n: number;
}

interface Attempt {
  readonly id: string;
  readonly occurredAt: Instant;
  readonly direction: Direction;
  readonly channel: Channel | null;
  readonly twoWay: boolean;
}

/**
 * Groups the OUTBOUND two-way interactions of types with a channel by (channel, band of the clock hour of occurredAt in
 * `zone`: 0-2, 2-4 ... 22-24); the group with most wins, if it has at least 3. Ties: the group whose newest
 * (occurredAt, id) is the newest. `zone` is the contact's IANA zone, else the workspace's.
 */
export function bestReachOf(attempts: readonly Attempt[], zone: string): Reach | null {
  const groups = new Map<string, Reach>();
  for (const { channel, occurredAt } of reached(attempts)) {
    const fromHour = Math.floor(wallClock(occurredAt, zone).hour / BAND_HOURS) * BAND_HOURS;
    const key = `${channel} ${fromHour}`;
    const n = (groups.get(key)?.n ?? 0) + 1;
    // Taken out and put in again, so that the groups stand in the order of their newest attempt.
    groups.delete(key);
    groups.set(key, { channel, fromHour, toHour: fromHour + BAND_HOURS, n });
  }
  const most = Math.max(BEST_REACH_MIN, ...[...groups.values()].map(({ n }) => n));
  return [...groups.values()].findLast(({ n }) => n === most) ?? null;
}

function reached(attempts: readonly Attempt[]): readonly (Attempt & { readonly channel: Channel })[] {
  return attempts
    .flatMap((attempt) => (attempt.channel === null ? [] : [{ ...attempt, channel: attempt.channel }]))
    .filter(({ direction, twoWay }) => direction === 'OUTBOUND' && twoWay)
    .sort(oldestFirst);
}
