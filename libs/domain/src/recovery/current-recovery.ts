import { isNegative } from '../interactions/feeling';
import { type Instant, millis, oldestFirst } from '../time/instant';
import type { Feeling, FeelingSource } from '../vocabulary/feelings';
import type { InteractionStatus } from '../vocabulary/interactions';

/** What of an interaction can open or close a recovery. */
export interface FeltTouch {
  readonly id: string;
  readonly occurredAt: Instant;
  readonly status: InteractionStatus;
  readonly feeling: Feeling | null;
  readonly feelingSource: FeelingSource | null;
  readonly twoWay: boolean;
  /** Came in with a file or from a tool's history, not as it happened. */
  readonly imported: boolean;
}

/** The customer said that it is good: when they said it. */
export interface RecoveryConfirmation {
  readonly interactionId: string;
  readonly occurredAt: Instant;
}

/** How a recovery closed: by a talk that felt neutral or better, or by the customer's word. */
export interface Closing {
  readonly by: 'TALK' | 'CONFIRMATION';
  readonly interactionId: string;
  readonly at: Instant;
  /** Of the talk; null for a confirmation. */
  readonly feeling: Feeling | null;
}

/** A recovery as the records tell it. */
export interface Episode {
  /** The interaction that opened it. */
  readonly openedBy: string;
  readonly openedAt: Instant;
  /** Null while it is open. */
  readonly closing: Closing | null;
}

/** A recovery is looked for among as many of the newest interactions of a contact: who has dealt with us so often since goes on. */
export const RECOVERY_TOUCHES = 100;

/**
 * The recovery of a contact that is open, else the last one that was, among the newest 100 COMPLETED interactions given
 * (for everybody the NORMAL ones, for one viewer all that they may read); null when nothing hurt.
 * 1. Opened by the first one whose feeling a person named as UPSET or STRAINED (a MODEL is passed over) and that was not
 *    imported; further ones belong to it while it is open.
 * 2. Closed by the first later two-way one whose feeling a person named as NEUTRAL or better, or by a confirmation no
 *    earlier than it opened. An unknown feeling closes nothing.
 * "Later" orders by (occurredAt, id); a confirmation comes after what happened at its instant.
 */
export function currentRecovery(
  touches: readonly FeltTouch[],
  confirmations: readonly RecoveryConfirmation[],
): Episode | null {
  const felt = touches
    .filter(({ status }) => status === 'COMPLETED')
    .sort(oldestFirst)
    .slice(-RECOVERY_TOUCHES)
    .filter(({ feeling, feelingSource }) => feeling !== null && feelingSource !== 'MODEL');
  const said = [...confirmations].sort(oldestFirstSaid);
  let current: Episode | null = null;
  for (const touch of felt) {
    current = confirmedBefore(touch, current, said);
    if (isNegative(touch.feeling)) {
      if (!touch.imported && current?.closing !== null) current = openedBy(touch);
    } else if (touch.twoWay) current = closed(current, closingOf(touch));
  }
  return confirmedBefore(null, current, said);
}

function openedBy({ id, occurredAt }: FeltTouch): Episode {
  return { openedBy: id, openedAt: occurredAt, closing: null };
}

function closingOf({ id, occurredAt, feeling }: FeltTouch): Closing {
  return { by: 'TALK', interactionId: id, at: occurredAt, feeling };
}

function closed(episode: Episode | null, closing: Closing): Episode | null {
  return episode?.closing === null ? { ...episode, closing } : episode;
}

/** The episode as it stands right before `next`, or at the end. */
function confirmedBefore(
  next: FeltTouch | null,
  episode: Episode | null,
  said: readonly RecoveryConfirmation[],
): Episode | null {
  if (episode?.closing !== null) return episode;
  const first = said.find(
    ({ occurredAt }) =>
      millis(occurredAt) >= millis(episode.openedAt) && (next === null || millis(occurredAt) < millis(next.occurredAt)),
  );
  if (first === undefined) return episode;
  const { interactionId, occurredAt: at } = first;
  return closed(episode, { by: 'CONFIRMATION', interactionId, at, feeling: null });
}

function oldestFirstSaid(a: RecoveryConfirmation, b: RecoveryConfirmation): number {
  return oldestFirst({ ...a, id: a.interactionId }, { ...b, id: b.interactionId });
}
