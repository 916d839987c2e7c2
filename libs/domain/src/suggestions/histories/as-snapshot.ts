import { isTwoWay, lastOppositeAt } from '../../interactions/two-way';
import { type Pulse, pulseOf } from '../../pulse/pulse';
import { DAY_MS, type Instant, isAfter, millis, oldestFirst } from '../../time/instant';
import { evaluate } from '../evaluate';
import { type Snapshot, SNAPSHOT_INTERACTIONS, type SnapshotInteraction, type SuggestionDecision } from '../snapshot';
import { CEILING_DAYS } from '../thresholds';
import type { History, ToldDecision } from './history';
import { Unreadable } from './unreadable';

/** A history as the rules look at it, with what is counted from it: as its reader may read it, now. */
export function snapshotOf(history: History): Snapshot {
  const decisions: SuggestionDecision[] = [];
  for (const told of history.decisions) decisions.push(decided(told, decisions, history));
  return asOf(history, history.now, decisions);
}

/** What somebody decided on what the rule said at that time. */
function decided(told: ToldDecision, before: readonly SuggestionDecision[], history: History): SuggestionDecision {
  const { rule, kind, at, until } = told;
  const { fired, silent } = evaluate(asOf(history, at, before), history.setting, at);
  const said = fired.find((each) => each.rule === rule);
  if (said === undefined) {
    const why = silent.find((each) => each.rule === rule)?.text ?? '';
    throw new Unreadable(`“${history.title}”: ${rule} said nothing at ${at} that could be ${kind}. ${why}`);
  }
  return {
    ...{ id: `decision-${before.length}`, rule, kind, until, decidedAt: at, subjectKey: said.subjectKey },
    ...{ reason: kind === 'DISMISSED' ? 'NOT_USEFUL' : null, evidenceIds: said.evidence.map(({ id }) => id) },
  };
}

function asOf({ person, setting }: History, now: Instant, decisions: readonly SuggestionDecision[]): Snapshot {
  const done = person.interactions.filter(({ occurredAt }) => !isAfter(occurredAt, now));
  const interactions = withTwoWay(done).filter(
    ({ visibility, authorName }) => visibility === 'NORMAL' || authorName === setting.viewer.memberId,
  );
  const normal = interactions.filter(({ visibility, status }) => visibility === 'NORMAL' && status === 'COMPLETED');
  const { lastTwoWayTypeKey, ...pulse } = pulseOf(interactions, [], person.contact.timeZone ?? setting.calendar.zone);
  const month = millis(now) - CEILING_DAYS * DAY_MS;
  return {
    ...person,
    ...{ interactions: held(interactions, pulse), decisions, bestReach: pulse.bestReach },
    talkedAt: normal.filter(({ twoWay }) => twoWay).map(({ occurredAt }) => occurredAt),
    promises: person.promises.filter(({ source }) => !isAfter(source.occurredAt, now)),
    pulse: {
      ...pulse,
      lastTwoWayTypeLabel: interactions.find(({ typeKey }) => typeKey === lastTwoWayTypeKey)?.typeLabel ?? null,
      outbound30Days: normal.filter((each) => each.direction === 'OUTBOUND' && millis(each.occurredAt) > month).length,
      twoWayCount: normal.filter(({ twoWay }) => twoWay).length,
    },
  };
}

/** As the database gives them: the newest 12, and those that the pulse names. */
function held(interactions: readonly SnapshotInteraction[], pulse: Omit<Pulse, 'lastTwoWayTypeKey'>) {
  const newest = [...interactions].sort(oldestFirst).slice(-SNAPSHOT_INTERACTIONS);
  const named = [pulse.negativeInteractionId, pulse.unansweredInteractionId, pulse.lastTwoWayInteractionId];
  return interactions.filter((each) => newest.includes(each) || named.includes(each.id));
}

function withTwoWay(interactions: readonly SnapshotInteraction[]): readonly SnapshotInteraction[] {
  return interactions.map((each) => ({ ...each, twoWay: isTwoWay(each, lastOppositeAt(each, interactions)) }));
}
