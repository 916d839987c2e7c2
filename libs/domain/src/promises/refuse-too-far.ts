import type { Check } from '../checks/check';
import { DUE_YEARS } from '../checks/limits';
import type { Instant } from '../time/instant';

/** Notes under `dueAt` a date of a promise beyond the years in which somebody can keep it (INVALID). */
export function refuseTooFar(check: Check, dueAt: Instant): void {
  if (Number(dueAt.slice(0, 4)) <= DUE_YEARS.last) return;
  check.refuse('INVALID', 'dueAt', `Nobody will be there to keep it. Give a year up to ${DUE_YEARS.last}.`);
}
