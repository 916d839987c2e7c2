import { type Finding, fine, wrong } from '../checks/finding';
import type { Feeling, FeelingSource } from '../vocabulary/feelings';

/** A feeling with who says so; both are null when nobody said. */
export interface ObservedFeeling {
  readonly feeling: Feeling | null;
  readonly feelingSource: FeelingSource | null;
}

/** Whether a feeling is negative: UPSET or STRAINED. Unknown is not. */
export function isNegative(feeling: Feeling | null): boolean {
  return feeling === 'UPSET' || feeling === 'STRAINED';
}

const MODEL_MAY_SAY: readonly (Feeling | null)[] = ['STRAINED', 'NEUTRAL', 'WARM'];

/**
 * A feeling as it is stored. No feeling has no source, and is never taken for NEUTRAL; a feeling without a source was
 * observed by staff. UPSET and DELIGHTED are a person's words: a MODEL may not say them (INVALID).
 */
export function observedFeeling(
  feeling: Feeling | null | undefined,
  source: FeelingSource | null | undefined,
): Finding<ObservedFeeling> {
  if (!feeling) return fine({ feeling: null, feelingSource: null });
  const observed = { feeling, feelingSource: source ?? 'STAFF_OBSERVED' };
  return observed.feelingSource === 'MODEL' && !MODEL_MAY_SAY.includes(feeling)
    ? wrong(observed, 'INVALID', 'A model may say STRAINED, NEUTRAL or WARM only. Choose one of them.')
    : fine(observed);
}

/** Whether `next` may take the place of `current`: a model never overwrites a person. */
export function mayReplaceFeeling(current: ObservedFeeling, next: ObservedFeeling): boolean {
  return next.feelingSource !== 'MODEL' || current.feeling === null || current.feelingSource === 'MODEL';
}
