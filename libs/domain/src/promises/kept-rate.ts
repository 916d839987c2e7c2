import type { PromiseStatus } from '../vocabulary/promises';

/** How many promises of ours ended how; those that were released or replaced say nothing of us. */
export interface KeptCounts {
  readonly kept: number;
  readonly keptLate: number;
  readonly broken: number;
}

/** The share that was kept in time, with the 95 % interval in which it may truly lie; null where n is 0. */
export interface KeptRate extends KeptCounts {
  readonly n: number;
  /** 0 to 1, as `low` and `high` are. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The statuses that the rate is made of. */
export const RATED_STATUSES = ['KEPT', 'KEPT_LATE', 'BROKEN'] as const satisfies readonly PromiseStatus[];

/** The quantile of the normal distribution between whose two sides 95 % lie. */
const Z_95 = 1.959963984540054;

/**
 * The Wilson score interval without continuity correction: Wilson 1927 (doi:10.1080/01621459.1927.10502953), method 3
 * of Newcombe 1998 (doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E). It stays within 0 and 1 and
 * is right for few cases too. `n` is at least 1, `successes` 0 to n.
 */
export function wilsonInterval(successes: number, n: number): { readonly low: number; readonly high: number } {
  const share = successes / n;
  const z2 = Z_95 * Z_95;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const reach = (Z_95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  // At the ends the two are equal but for rounding.
  return {
    low: successes === 0 ? 0 : Math.max(0, middle - reach),
    high: successes === n ? 1 : Math.min(1, middle + reach),
  };
}

/** KEPT of KEPT, KEPT_LATE and BROKEN. */
export function keptRate(counts: KeptCounts): KeptRate {
  const { kept, keptLate, broken } = counts;
  const n = kept + keptLate + broken;
  if (n === 0) return { kept, keptLate, broken, n, rate: null, low: null, high: null };
  return { kept, keptLate, broken, n, rate: kept / n, ...wilsonInterval(kept, n) };
}
