import { isOpenPain } from '../pain-points/status';
import { currentRecovery, type Episode, type RecoveryConfirmation } from '../recovery/current-recovery';
import { type Instant, isAfter, laterOf, oldestFirst } from '../time/instant';
import type { Channel } from '../vocabulary/contacts';
import type { Feeling, FeelingSource } from '../vocabulary/feelings';
import type { Visibility } from '../vocabulary/interactions';
import type { PainStatus } from '../vocabulary/pain-points';
import type { PromiseDirection, PromiseStatus } from '../vocabulary/promises';
import { bestReachOf, type Reach } from './best-reach';
import { type CandidateFacts, candidateFacts, type Touch } from './candidate-facts';
import { MEDIAN_GAP_CONTACTS, medianGap } from './median-gap';

/** An interaction of the contact, as the pulse sees it. */
export interface PulseInteraction extends Touch {
  readonly visibility: Visibility;
  readonly typeKey: string;
  readonly channel: Channel | null;
  readonly authorName: string;
}

/** A promise of the contact with the visibility of the interaction it was made in. */
export interface PulsePromise {
  readonly direction: PromiseDirection;
  readonly status: PromiseStatus;
  readonly dueAt: Instant | null;
  readonly visibility: Visibility;
}

/** A pain point of the contact with the visibilities of the interactions that mention it. */
export interface PulsePain {
  readonly status: PainStatus;
  readonly severity: number;
  readonly mentionedIn: readonly Visibility[];
}

/** The stored part of the pulse: nothing in it depends on what time it is. */
export interface Pulse extends CandidateFacts {
  readonly lastInteractionAt: Instant | null;
  readonly lastTwoWayAt: Instant | null;
  readonly lastTwoWayInteractionId: string | null;
  readonly lastTwoWayBy: string | null;
  readonly lastTwoWayTypeKey: string | null;
  readonly lastAttemptAt: Instant | null;
  readonly unansweredOutbound: number;
  readonly medianGapDays: number | null;
  readonly medianGapN: number;
  readonly worstOpenPain: number | null;
  readonly lastFeeling: Feeling | null;
  readonly lastFeelingSource: FeelingSource | null;
  readonly recentFeelings: readonly (Feeling | null)[];
  readonly bestReach: Reach | null;
  /** Since when something that hurt them is being set right; null when nothing is. */
  readonly recoveringAt: Instant | null;
  /** The interaction that opened it. */
  readonly recoveringInteractionId: string | null;
}

/**
 * What the history of one contact adds up to. The definition a statement elsewhere must equal:
 * 1. Only interactions with visibility NORMAL and status COMPLETED count: the COUNTED. "Newest" and "last" order by
 *    (occurredAt, id). A contact's interactions are those it takes part in: where it is only MENTIONED, the
 *    INTERNAL ones alone.
 * 2. lastInteractionAt: occurredAt of the newest counted one.
 * 3. lastTwoWayAt, InteractionId, By, TypeKey: occurredAt, id, author's name and type key of the newest counted one
 *    with twoWay.
 * 4. lastAttemptAt: occurredAt of the newest counted OUTBOUND one, whether it reached them or not.
 * 5. unansweredOutbound: counted OUTBOUND ones without twoWay, strictly later than lastTwoWayAt and than the newest
 *    counted INBOUND one (all of them when there is neither).
 * 6. medianGapDays, medianGapN: the newest 50 counted two-way ones give up to 49 gaps between one and the next; the
 *    median (mean of the middle two when even; `percentile_cont(0.5)`) in days of 86,400 s, unrounded, and the number of
 *    gaps; null and 0 with fewer than two contacts. Equal within 1e-9 days.
 * 7. worstOpenPain: the highest severity of pain points with an open status (`OPEN_PAIN_STATUSES`) and at least one
 *    mention in a NORMAL interaction (of whatever status); null without one.
 * 8. lastFeeling, lastFeelingSource: of the newest counted one with a feeling; null when nobody ever said.
 * 9. recentFeelings: the feelings of the newest three counted ones, oldest first, null where nobody said.
 * 10. bestReach: see `bestReachOf`, over the newest 50 counted two-way ones, so that habits of long ago fade.
 * 11. negativeAt, negativeInteractionId, unansweredAt, unansweredInteractionId: see `candidateFacts`, over the NORMAL
 *    ones of whatever status.
 * 12. recoveringAt, recoveringInteractionId: the opening of the open recovery, see `currentRecovery`, over the NORMAL ones
 *    and the confirmations in NORMAL ones.
 */
export function pulseOf(
  interactions: readonly PulseInteraction[],
  pains: readonly PulsePain[],
  zone: string,
  confirmations: readonly RecoveryConfirmation[] = [],
): Pulse {
  const normal = interactions.filter(({ visibility }) => visibility === 'NORMAL');
  const counted = normal.filter(({ status }) => status === 'COMPLETED').sort(oldestFirst);
  const twoWay = counted.filter((interaction) => interaction.twoWay);
  const lastTwoWay = twoWay.at(-1);
  const felt = counted.findLast(({ feeling }) => feeling !== null);
  return {
    lastInteractionAt: counted.at(-1)?.occurredAt ?? null,
    lastTwoWayAt: lastTwoWay?.occurredAt ?? null,
    lastTwoWayInteractionId: lastTwoWay?.id ?? null,
    lastTwoWayBy: lastTwoWay?.authorName ?? null,
    lastTwoWayTypeKey: lastTwoWay?.typeKey ?? null,
    lastAttemptAt: counted.findLast(({ direction }) => direction === 'OUTBOUND')?.occurredAt ?? null,
    unansweredOutbound: unanswered(counted),
    ...gapOf(twoWay),
    worstOpenPain: worstOpen(pains),
    lastFeeling: felt?.feeling ?? null,
    lastFeelingSource: felt?.feelingSource ?? null,
    recentFeelings: counted.slice(-3).map(({ feeling }) => feeling),
    bestReach: bestReachOf(twoWay.slice(-MEDIAN_GAP_CONTACTS), zone),
    ...candidateFacts(normal),
    ...recovering(currentRecovery(normal, confirmations)),
  };
}

function gapOf(twoWay: readonly PulseInteraction[]) {
  const { days: medianGapDays, n: medianGapN } = medianGap(twoWay.map(({ occurredAt }) => occurredAt));
  return { medianGapDays, medianGapN };
}

function recovering(episode: Episode | null) {
  const open = episode?.closing === null ? episode : null;
  return { recoveringAt: open?.openedAt ?? null, recoveringInteractionId: open?.openedBy ?? null };
}

function unanswered(counted: readonly PulseInteraction[]): number {
  const lastTwoWayAt = counted.findLast(({ twoWay }) => twoWay)?.occurredAt ?? null;
  const lastInboundAt = counted.findLast(({ direction }) => direction === 'INBOUND')?.occurredAt ?? null;
  const answeredAt = laterOf(lastTwoWayAt, lastInboundAt);
  return counted.filter(
    ({ direction, twoWay, occurredAt }) =>
      direction === 'OUTBOUND' && !twoWay && (answeredAt === null || isAfter(occurredAt, answeredAt)),
  ).length;
}

function worstOpen(pains: readonly PulsePain[]): number | null {
  const open = pains.filter(({ status, mentionedIn }) => isOpenPain(status) && mentionedIn.includes('NORMAL'));
  return open.length === 0 ? null : Math.max(...open.map(({ severity }) => severity));
}
