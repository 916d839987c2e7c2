import { isOpenPain } from '../pain-points/status';
import type { Situation } from '../vocabulary/interactions';
import type { PainStatus } from '../vocabulary/pain-points';

const STOPS_THEIR_WORK = 3;

/** The situation preselected in the log: COMPLAINT while an open pain point has severity 3 or 4, else none. */
export function defaultSituation(
  pains: readonly { readonly status: PainStatus; readonly severity: number }[],
): Situation | null {
  return pains.some(({ status, severity }) => isOpenPain(status) && severity >= STOPS_THEIR_WORK) ? 'COMPLAINT' : null;
}
