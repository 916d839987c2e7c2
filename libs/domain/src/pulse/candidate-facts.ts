import { isNegative } from '../interactions/feeling';
import { type Instant, oldestFirst } from '../time/instant';
import type { Feeling, FeelingSource } from '../vocabulary/feelings';
import type { Direction, InteractionStatus } from '../vocabulary/interactions';

/** What of an interaction can make a rule look at its contact, or let it rest. */
export interface Touch {
  readonly id: string;
  readonly occurredAt: Instant;
  readonly status: InteractionStatus;
  readonly direction: Direction;
  /** Its type has a channel or a response target; an event, a purchase or a note waits for no answer. */
  readonly expectsAnswer: boolean;
  /** Written and read at different times, with nothing of ours in it: see `isLetter`. */
  readonly letter: boolean;
  readonly feeling: Feeling | null;
  readonly feelingSource: FeelingSource | null;
  readonly twoWay: boolean;
  /** Came in with a file or from a tool's history, not as it happened. */
  readonly imported: boolean;
}

/** The facts that make a contact a candidate for Today, apart from promises, cadences and dates. */
export interface CandidateFacts {
  /** When the last feeling was negative and both sides have not spoken since. */
  readonly negativeAt: Instant | null;
  readonly negativeInteractionId: string | null;
  /** Since when somebody who turned to us waits for an answer. */
  readonly unansweredAt: Instant | null;
  readonly unansweredInteractionId: string | null;
}

/**
 * What raises AFTER_NEGATIVE and MISSED_INBOUND, among the interactions given: for everybody the NORMAL ones, for one
 * viewer all that they may read. Imported history raises nothing. "Later" orders by (occurredAt, id).
 * 1. negative: the last COMPLETED one with a feeling that a person named (a MODEL is passed over), if UPSET or STRAINED,
 *    not imported, and no COMPLETED two-way one is later.
 * 2. unanswered: the oldest COMPLETED INBOUND one that expects an answer, not imported, and has no answer: an OUTBOUND
 *    one that is COMPLETED or NOT_HELD (we tried), or a COMPLETED two-way one, itself included. A letter of theirs
 *    answers ours and makes an exchange of the two, but is no answer to itself: what they ask in it still waits.
 */
export function candidateFacts(interactions: readonly Touch[]): CandidateFacts {
  const negative = lastNegative([...interactions].sort(oldestFirst));
  const waiting = waitingForAnswer(interactions)[0];
  return {
    negativeAt: negative?.occurredAt ?? null,
    negativeInteractionId: negative?.id ?? null,
    unansweredAt: waiting?.occurredAt ?? null,
    unansweredInteractionId: waiting?.id ?? null,
  };
}

function lastNegative(touches: readonly Touch[]): Touch | undefined {
  const at = touches.findLastIndex(
    ({ status, feeling, feelingSource }) => status === 'COMPLETED' && feeling !== null && feelingSource !== 'MODEL',
  );
  const last = touches[at];
  if (last === undefined || last.imported || !isNegative(last.feeling)) return undefined;
  return touches.slice(at + 1).some(isExchange) ? undefined : last;
}

/**
 * The last COMPLETED one with a feeling, where that is a MODEL's guess at a negative one, not imported, and no COMPLETED
 * two-way one is later; null else. It raises nothing by itself: a person is asked.
 */
export function guessedNegative<T extends Touch>(interactions: readonly T[]): T | null {
  const touches = [...interactions].sort(oldestFirst);
  const at = touches.findLastIndex(({ status, feeling }) => status === 'COMPLETED' && feeling !== null);
  const last = touches[at];
  if (last?.feelingSource !== 'MODEL' || last.imported || !isNegative(last.feeling)) return null;
  return touches.slice(at + 1).some(isExchange) ? null : last;
}

/** Those that wait for an answer, as 2 of `candidateFacts` tells, the oldest first. */
export function waitingForAnswer<T extends Touch>(interactions: readonly T[]): readonly T[] {
  const touches = [...interactions].sort(oldestFirst);
  const answeredAt = touches.findLastIndex((touch) => isTalk(touch) || isAnswer(touch));
  return touches
    .slice(answeredAt + 1)
    .filter(
      ({ status, direction, expectsAnswer, imported }) =>
        status === 'COMPLETED' && direction === 'INBOUND' && expectsAnswer && !imported,
    );
}

function isExchange({ status, twoWay }: Touch): boolean {
  return status === 'COMPLETED' && twoWay;
}

function isTalk(touch: Touch): boolean {
  return isExchange(touch) && !(touch.letter && touch.direction === 'INBOUND');
}

function isAnswer({ status, direction }: Touch): boolean {
  return direction === 'OUTBOUND' && (status === 'COMPLETED' || status === 'NOT_HELD');
}
