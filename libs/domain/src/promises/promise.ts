import { type Finding, fine, wrong } from '../checks/finding';
import { type Instant, isAfter } from '../time/instant';
import type { PromiseStatus } from '../vocabulary/promises';

/** What of a promise the rules read and write. */
export interface PromiseState {
  readonly status: PromiseStatus;
  readonly dueAt: Instant | null;
  /** The first due date; null while it was never moved or never set. */
  readonly originalDueAt: Instant | null;
  /** The due date was moved and nothing shows that the customer was told before it passed. */
  readonly movedUntold: boolean;
}

/** The date the customer counts on: the first one while a move was not told to them, else the due date. */
export function deadline(promise: PromiseState): Instant | null {
  return promise.movedUntold ? (promise.originalDueAt ?? promise.dueAt) : promise.dueAt;
}

/** Whether an open promise should have been kept by now. Derived when read, never stored. */
export function isOverdue(promise: PromiseState, now: Instant): boolean {
  return promise.status === 'OPEN' && promise.dueAt !== null && isAfter(now, promise.dueAt);
}

/** KEPT, or KEPT_LATE after the date the customer counts on; without a date a promise is never late. */
export function keptStatus(promise: PromiseState, keptAt: Instant): Finding<PromiseStatus> {
  const due = deadline(promise);
  return whileOpen(promise, due !== null && isAfter(keptAt, due) ? 'KEPT_LATE' : 'KEPT');
}

/** BROKEN: it was not done and will not be. */
export function brokenStatus(promise: PromiseState): Finding<PromiseStatus> {
  return whileOpen(promise, 'BROKEN');
}

/** RELEASED: the other side no longer wants it. */
export function releasedStatus(promise: PromiseState): Finding<PromiseStatus> {
  return whileOpen(promise, 'RELEASED');
}

function whileOpen(promise: PromiseState, next: PromiseStatus): Finding<PromiseStatus> {
  return promise.status === 'OPEN'
    ? fine(next)
    : wrong(promise.status, 'WRONG_STATE', 'The promise is no longer open. Undo how it ended first.');
}
