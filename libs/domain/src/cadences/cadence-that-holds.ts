import { leadKind } from '../contacts/lead-kind';
import { isPast } from '../preferences/stale';
import type { Instant } from '../time/instant';
import type { LifecycleStage, RelationshipKind } from '../vocabulary/contacts';
import type { CadenceSetting } from './cadence-setting';

/** What decides which cadence holds for a person. */
export interface CadenceFacts {
  readonly relationshipKinds: readonly RelationshipKind[];
  readonly lifecycleStage: LifecycleStage | null;
  readonly tagIds: readonly string[];
}

/**
 * The cadence that holds for a person: their own, else the one of their tags that asks soonest, else the one of their
 * stage, else the one of what they first of all are to us (see `leadKind`); null when there is none. Of several tags the
 * fewest ideal days win, then the fewest at most, then the lower id; none is more than any. A cadence that reminds nobody
 * holds like any other, and a pause leaves it in its place: whoever set it meant these people.
 */
export function cadenceThatHolds(
  facts: CadenceFacts,
  own: CadenceSetting | null,
  shared: readonly CadenceSetting[],
): CadenceSetting | null {
  if (own !== null) return own;
  const kind = leadKind(facts.relationshipKinds);
  const { lifecycleStage, tagIds } = facts;
  const worn = shared.filter(({ scope, tag }) => scope === 'TAG' && tag !== null && tagIds.includes(tag.id));
  return (
    [...worn].sort(bySoonest)[0] ??
    shared.find(({ scope, stage }) => scope === 'STAGE' && stage === lifecycleStage) ??
    shared.find((cadence) => cadence.scope === 'KIND' && cadence.kind === kind) ??
    null
  );
}

/** Whether a cadence is at rest: it is until the last day of its pause is over in `zone`, the workspace's. */
export function isPaused({ pausedUntil }: Pick<CadenceSetting, 'pausedUntil'>, now: Instant, zone: string): boolean {
  return pausedUntil !== null && !isPast(pausedUntil, now, zone);
}

function bySoonest(a: CadenceSetting, b: CadenceSetting): number {
  const most = (days: number | null) => days ?? Infinity;
  const difference = (of: (cadence: CadenceSetting) => number) => (of(a) === of(b) ? 0 : of(a) - of(b));
  return (
    difference(({ idealDays }) => most(idealDays)) ||
    difference(({ maxDays }) => most(maxDays)) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
