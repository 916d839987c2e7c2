import type { Check } from '../checks/check';
import { type Instant, isAfter } from '../time/instant';
import type { Direction, InteractionStatus } from '../vocabulary/interactions';
import { deadline, type PromiseState } from './promise';
import { refuseTooFar } from './refuse-too-far';

/** An interaction cited as telling the customer. */
export interface Telling {
  readonly status: InteractionStatus;
  readonly direction: Direction;
  readonly twoWay: boolean;
  readonly occurredAt: Instant;
}

/** When the customer was told: as said, else at the interaction in which we spoke to them; null when nothing shows it. */
export function toldAt(customerToldAt: Instant | null, telling: Telling | null): Instant | null {
  if (customerToldAt !== null || telling === null) return customerToldAt;
  const spoke = telling.status === 'COMPLETED' && (telling.twoWay || telling.direction === 'OUTBOUND');
  return spoke ? telling.occurredAt : null;
}

/**
 * Moves the due date of an open promise; the record stays the same and stays OPEN. Moving counts as late unless the
 * customer was told no later than the date they counted on: `movedUntold` is then true, and keeping the promise after
 * that date is KEPT_LATE. `originalDueAt` keeps the first date; a promise that had none cannot be moved untold.
 * Refuses: one no longer open (WRONG_STATE), the same date, a date not ahead or too far, a telling ahead of now (INVALID).
 */
export function renegotiated(
  check: Check,
  promise: PromiseState,
  move: { readonly dueAt: Instant; readonly toldAt: Instant | null },
  now: Instant,
): PromiseState {
  if (promise.status !== 'OPEN') {
    check.refuse('WRONG_STATE', '', 'The promise is no longer open. Undo how it ended first.');
  } else if (!isAfter(move.dueAt, now)) {
    check.refuse('INVALID', 'dueAt', 'The new date has passed. Give one that lies ahead.');
  } else if (promise.dueAt !== null && !isAfter(move.dueAt, promise.dueAt) && !isAfter(promise.dueAt, move.dueAt)) {
    check.refuse('INVALID', 'dueAt', 'The promise is due then already. Give another date.');
  }
  if (move.toldAt !== null && isAfter(move.toldAt, now)) {
    check.refuse('INVALID', 'customerToldAt', 'This lies ahead. Say when the customer was told, or leave it out.');
  }
  refuseTooFar(check, move.dueAt);
  const countedOn = deadline(promise);
  const inTime = countedOn === null || (move.toldAt !== null && !isAfter(move.toldAt, countedOn));
  return {
    status: promise.status,
    dueAt: move.dueAt,
    originalDueAt: promise.originalDueAt ?? promise.dueAt,
    movedUntold: !inTime,
  };
}
