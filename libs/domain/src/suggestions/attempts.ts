import { type Instant, millis, oldestFirst } from '../time/instant';
import type { Outcome } from '../vocabulary/interactions';
import type { Snapshot, SnapshotInteraction } from './snapshot';

/** Calls that nobody heard. */
const UNHEARD: readonly Outcome[] = ['NO_ANSWER', 'BUSY', 'WRONG_NUMBER'];

/** When we turned to them: the COMPLETED OUTBOUND ones the viewer may read, the oldest first. */
export function attemptsOf({ interactions }: Snapshot): readonly SnapshotInteraction[] {
  return interactions
    .filter(({ status, direction }) => status === 'COMPLETED' && direction === 'OUTBOUND')
    .sort(oldestFirst);
}

/** Whether they can know of it: a call that rang out told them nothing. */
export function reachedThem({ outcome }: Pick<SnapshotInteraction, 'outcome'>): boolean {
  return outcome === null || !UNHEARD.includes(outcome);
}

/** Whether they turned to us, or both sides spoke, at or after an instant. */
export function heardSince({ interactions, pulse }: Snapshot, from: Instant): boolean {
  const talked = pulse.lastTwoWayAt !== null && millis(pulse.lastTwoWayAt) >= millis(from);
  return talked || interactions.some((each) => isHeard(each) && millis(each.occurredAt) >= millis(from));
}

/** Whether both sides spoke strictly after an instant. */
export function talkedSince({ interactions, pulse }: Snapshot, from: Instant): boolean {
  const since = [pulse.lastTwoWayAt ?? from, ...interactions.filter(isTalk).map(({ occurredAt }) => occurredAt)];
  return since.some((at) => millis(at) > millis(from));
}

/** The attempts since they last turned to us or both sides spoke, the oldest first. */
export function unansweredAttempts(snapshot: Snapshot): readonly SnapshotInteraction[] {
  const { lastTwoWayAt } = snapshot.pulse;
  const heard = snapshot.interactions.filter(isHeard).map(({ occurredAt }) => occurredAt);
  const last = Math.max(...[...heard, ...(lastTwoWayAt === null ? [] : [lastTwoWayAt])].map(millis));
  return attemptsOf(snapshot).filter(({ twoWay, occurredAt }) => !twoWay && millis(occurredAt) > last);
}

function isTalk({ status, twoWay }: SnapshotInteraction): boolean {
  return status === 'COMPLETED' && twoWay;
}

function isHeard(each: SnapshotInteraction): boolean {
  return isTalk(each) || (each.status === 'COMPLETED' && each.direction === 'INBOUND');
}
