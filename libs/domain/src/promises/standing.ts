import { type Instant, isAfter } from '../time/instant';
import type { PromiseStanding } from '../vocabulary/promises';
import { say } from '../wording/say';
import { deadline, type PromiseState } from './promise';

/**
 * Where a promise stands at `now`; `soon` is the end of the next business day. An open one stands by the date the
 * customer counts on, whatever it was moved to without telling them.
 */
export function standingOf(promise: PromiseState, now: Instant, soon: Instant): PromiseStanding {
  if (promise.status !== 'OPEN') return promise.status;
  const due = deadline(promise);
  if (due === null) return 'UNDATED';
  if (isAfter(now, due)) return 'OVERDUE';
  return isAfter(due, soon) ? 'DUE_LATER' : 'DUE_SOON';
}

/** What of a promise tells how its date was moved. */
export interface MovedPromise extends PromiseState {
  readonly customerToldAt: Instant | null;
  /** What to call the customer. */
  readonly nameToUse: string;
}

/** That its date was moved and whether the customer knows, in the reader's language; null when it was not moved. */
export function movedText(promise: MovedPromise, language: string, dayOf: (at: Instant) => string): string | null {
  const { dueAt, originalDueAt, movedUntold, customerToldAt, nameToUse: name } = promise;
  if (dueAt === null || originalDueAt === null) return null;
  const moved = { from: dayOf(originalDueAt), to: dayOf(dueAt) };
  if (movedUntold) return say(language, 'promise.moved.untold', { ...moved, name });
  if (customerToldAt === null) return say(language, 'promise.moved', moved);
  return say(language, 'promise.moved.told', { ...moved, name, told: dayOf(customerToldAt) });
}
