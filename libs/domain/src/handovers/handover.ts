import type { Check } from '../checks/check';
import { type Editor, mayEdit } from '../permissions/may-edit';
import { type Instant, isAfter, laterOf } from '../time/instant';
import type { Direction, InteractionStatus, Visibility } from '../vocabulary/interactions';
import type { HandoverState } from '../vocabulary/handovers';

/** For how long one that was told is still shown. */
export const HANDOVER_SHOWN_DAYS = 14;

/** What of a handover the rules read. */
export interface HandoverFacts {
  /** Who looked after the contact; null when nobody did. */
  readonly fromId: string | null;
  /** Whether they can still sign in. */
  readonly fromActive: boolean;
  readonly toId: string;
  readonly startedAt: Instant;
  readonly acceptedByFromAt: Instant | null;
  readonly acceptedByToAt: Instant | null;
  readonly toldAt: Instant | null;
  readonly withdrawnAt: Instant | null;
}

/** How it stands. */
export function handoverState(handover: HandoverFacts): HandoverState {
  if (handover.withdrawnAt !== null) return 'WITHDRAWN';
  if (handover.toldAt !== null) return 'TOLD';
  return acceptedAt(handover) === null ? 'ASKED' : 'ACCEPTED';
}

/** When the second side accepted it; null while one has not. */
export function acceptedAt({ acceptedByFromAt, acceptedByToAt }: HandoverFacts): Instant | null {
  return acceptedByFromAt === null || acceptedByToAt === null ? null : laterOf(acceptedByFromAt, acceptedByToAt);
}

/** A side of a handover. */
export type HandoverSide = 'FROM' | 'TO';

/**
 * The sides that someone accepts for when they accept: their own and, for leads, that of a former owner who can no
 * longer sign in; only those that have not accepted.
 */
export function sidesToAccept(editor: Editor, handover: HandoverFacts): readonly HandoverSide[] {
  const leads = editor.role === 'OWNER' || editor.role === 'MANAGER';
  const forFormer = handover.fromId === editor.id || (leads && !handover.fromActive);
  const sides: HandoverSide[] = [];
  if (handover.acceptedByFromAt === null && forFormer) sides.push('FROM');
  if (handover.acceptedByToAt === null && handover.toId === editor.id) sides.push('TO');
  return sides;
}

/** Which sides have accepted from the beginning: whoever starts it has, and a former owner who is not there cannot. */
export function acceptedAtStart(
  starter: string,
  { fromId, fromActive, toId }: Pick<HandoverFacts, 'fromId' | 'fromActive' | 'toId'>,
): ReadonlySet<HandoverSide> {
  const sides = new Set<HandoverSide>();
  if (fromId === null || !fromActive || fromId === starter) sides.add('FROM');
  if (toId === starter) sides.add('TO');
  return sides;
}

/** Whether someone may write the draft, say that the customer was told, or withdraw it: either side and leads. */
export function mayShapeHandover(editor: Editor, { fromId, toId }: Pick<HandoverFacts, 'fromId' | 'toId'>): boolean {
  if (editor.role === 'READ_ONLY') return false;
  return mayEdit(editor, toId) || fromId === editor.id;
}

/** An interaction in which we are said to have told the customer. */
export interface HandoverTelling {
  readonly status: InteractionStatus;
  readonly direction: Direction;
  readonly twoWay: boolean;
  readonly occurredAt: Instant;
  readonly visibility: Visibility;
}

/** Notes that the customer cannot be told yet, or was (WRONG_STATE), or that we did not speak in it, did in confidence, or before it began (INVALID). */
export function checkTelling(check: Check, handover: HandoverFacts, telling: HandoverTelling): void {
  const state = handoverState(handover);
  if (state !== 'ACCEPTED') return check.refuse('WRONG_STATE', '', NOT_TO_TELL[state]);
  const spoke = telling.status === 'COMPLETED' && (telling.twoWay || telling.direction === 'OUTBOUND');
  if (!spoke) {
    check.refuse(
      'INVALID',
      'interactionId',
      'We did not speak in it. Name the talk or message in which they were told.',
    );
  } else if (telling.visibility !== 'NORMAL') {
    // Everybody reads when they were told.
    check.refuse('INVALID', 'interactionId', 'Not everybody may read that one. Name one that everybody may read.');
  } else if (isAfter(handover.startedAt, telling.occurredAt)) {
    check.refuse('INVALID', 'interactionId', 'This was before the handover began. Name where they were told since.');
  }
}

const NOT_TO_TELL: Readonly<Record<Exclude<HandoverState, 'ACCEPTED'>, string>> = {
  ASKED: 'Both sides accept the letter first.',
  TOLD: 'They were told already; once is enough.',
  WITHDRAWN: 'This handover was withdrawn. There is nothing to tell.',
};
