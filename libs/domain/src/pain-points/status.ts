import { type Finding, fine, wrong } from '../checks/finding';
import { type Instant, isAfter } from '../time/instant';
import type { Direction, InteractionStatus } from '../vocabulary/interactions';
import type { PainStatus } from '../vocabulary/pain-points';

/** Still hurting, or healed without the customer knowing it. */
export const OPEN_PAIN_STATUSES: readonly PainStatus[] = ['OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'FIXED_NOT_TOLD'];

/** Whether a pain point is open: we still owe the customer something about it. */
export function isOpenPain(status: PainStatus): boolean {
  return OPEN_PAIN_STATUSES.includes(status);
}

/** An interaction cited as the customer's word. */
export interface Confirmation {
  readonly status: InteractionStatus;
  readonly direction: Direction;
  readonly twoWay: boolean;
  readonly occurredAt: Instant;
}

/**
 * The status a person sets. The same status again is WRONG_STATE. RESOLVED_CONFIRMED needs an interaction in which the
 * customer spoke (COMPLETED, and INBOUND or two-way) at or after the last mention: REQUIRED without one, INVALID else.
 */
export function changedPainStatus(
  pain: { readonly status: PainStatus; readonly lastMentionedAt: Instant },
  next: PainStatus,
  confirmation: Confirmation | null,
): Finding<PainStatus> {
  if (next === pain.status)
    return wrong(next, 'WRONG_STATE', 'The pain point has this status already. Choose another.');
  if (next !== 'RESOLVED_CONFIRMED') return fine(next);
  if (confirmation === null) {
    return wrong(next, 'REQUIRED', 'Only the customer can confirm it. Name the interaction in which they did.');
  }
  return confirms(confirmation, pain.lastMentionedAt)
    ? fine(next)
    : wrong(next, 'INVALID', 'The customer did not speak there since they last told of it. Name a later interaction.');
}

function confirms({ status, direction, twoWay, occurredAt }: Confirmation, lastMentionedAt: Instant): boolean {
  return status === 'COMPLETED' && (twoWay || direction === 'INBOUND') && !isAfter(lastMentionedAt, occurredAt);
}

/**
 * The status after a new mention: one that was thought fixed, answered or obsolete hurts again and is OPEN; one that is
 * being worked on stays. A mention from before the last one, entered late, changes nothing.
 */
export function statusAfterMention(status: PainStatus, mentionedAt: Instant, lastMentionedAt: Instant): PainStatus {
  if (status === 'ACKNOWLEDGED' || status === 'IN_PROGRESS') return status;
  return isAfter(lastMentionedAt, mentionedAt) ? status : 'OPEN';
}
