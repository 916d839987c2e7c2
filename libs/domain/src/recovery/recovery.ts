import type { Check } from '../checks/check';
import { type Editor, mayEdit } from '../permissions/may-edit';
import { type Instant, isAfter } from '../time/instant';
import type { Direction, InteractionStatus } from '../vocabulary/interactions';
import { RECOVERY_STEPS, type RecoveryStepKind } from '../vocabulary/recovery';
import { say } from '../wording/say';
import type { Closing, Episode } from './current-recovery';

/** For how long one that closed is still shown. */
export const RECOVERY_SHOWN_DAYS = 14;

/** The first step that nobody has done; null when all are. */
export function nextStep(done: ReadonlySet<RecoveryStepKind>): RecoveryStepKind | null {
  return RECOVERY_STEPS.find((step) => !done.has(step)) ?? null;
}

/**
 * Whether someone may take, tick or confirm a recovery: whoever may edit the contact, and whose it is. Who takes it for
 * themselves needs no leave.
 */
export function mayTend(
  editor: Editor,
  recovery: { readonly contactOwnerId: string | null; readonly ownerId: string | null },
): boolean {
  if (editor.role === 'READ_ONLY') return false;
  return mayEdit(editor, recovery.contactOwnerId) || recovery.ownerId === editor.id;
}

/** An interaction in which the customer is said to have confirmed that it is good. */
export interface Word {
  readonly status: InteractionStatus;
  readonly direction: Direction;
  readonly twoWay: boolean;
  readonly occurredAt: Instant;
}

/** Notes under `interactionId` a word that is not the customer's (INVALID) or that is older than what hurt (INVALID). */
export function checkWord(check: Check, word: Word, openedAt: Instant): void {
  const theirs = word.status === 'COMPLETED' && (word.twoWay || word.direction === 'INBOUND');
  if (!theirs) {
    check.refuse(
      'INVALID',
      'interactionId',
      'They did not speak in it. Name the talk or message in which they said so.',
    );
  } else if (isAfter(openedAt, word.occurredAt)) {
    check.refuse('INVALID', 'interactionId', 'This was before it hurt. Name where they said so since.');
  }
}

/** Notes that a recovery is closed (WRONG_STATE). */
export function refuseClosed(check: Check, { closing }: Episode): void {
  if (closing !== null) check.refuse('WRONG_STATE', '', 'This is closed already. There is nothing left to do.');
}

/** How it closed, in the reader's language; `when` is its day, as it is said among sentences. */
export function closedText({ by, feeling }: Closing, language: string, when: string): string {
  return by === 'CONFIRMATION'
    ? say(language, 'recovery.closed.confirmed', { when })
    : say(language, 'recovery.closed.talk', { when, feeling: feeling ?? 'NEUTRAL' });
}
