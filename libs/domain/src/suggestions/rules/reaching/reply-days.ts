import { DAY_MS, millis, oldestFirst } from '../../../time/instant';
import type { SnapshotInteraction } from '../../snapshot';

/** Fewer replies than this are no habit. */
const REPLIES_MIN = 3;

/**
 * The median of how many days of 86,400 s they took to come back, over the NORMAL letters of ours in the history at hand: from
 * the newest of ours before each first message of theirs. Null with fewer than three replies.
 */
export function replyDays(interactions: readonly SnapshotInteraction[]): number | null {
  const done = interactions
    .filter(({ status, visibility }) => status === 'COMPLETED' && visibility === 'NORMAL')
    .sort(oldestFirst);
  const waits: number[] = [];
  let ours: SnapshotInteraction | null = null;
  for (const each of done) {
    if (each.direction === 'OUTBOUND') ours = each.letter ? each : null;
    if (each.direction !== 'INBOUND') continue;
    if (ours !== null) waits.push((millis(each.occurredAt) - millis(ours.occurredAt)) / DAY_MS);
    ours = null;
  }
  if (waits.length < REPLIES_MIN) return null;
  waits.sort((a, b) => a - b);
  const [lower, upper] = [waits[Math.floor((waits.length - 1) / 2)], waits[Math.floor(waits.length / 2)]];
  return ((lower ?? 0) + (upper ?? 0)) / 2;
}
