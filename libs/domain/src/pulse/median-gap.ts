import { DAY_MS, type Instant, millis } from '../time/instant';

/** How many two-way contacts at most the median gap looks back on. */
export const MEDIAN_GAP_CONTACTS = 50;

/** The median of the gaps between the last 50 instants, in days, with the number of gaps; null without a gap. */
export function medianGap(instants: readonly Instant[]): { readonly days: number | null; readonly n: number } {
  const times = instants
    .map(millis)
    .sort((a, b) => a - b)
    .slice(-MEDIAN_GAP_CONTACTS);
  const gaps = times
    .slice(1)
    .map((time, at) => time - (times[at] ?? time))
    .sort((a, b) => a - b);
  const upper = gaps[Math.floor(gaps.length / 2)];
  const lower = gaps[Math.floor((gaps.length - 1) / 2)];
  const days = upper === undefined || lower === undefined ? null : (lower + upper) / 2 / DAY_MS;
  return { days, n: gaps.length };
}
