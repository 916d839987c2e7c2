import { HOUR_MS, type Instant, isAfter, millis, MINUTE_MS } from '../../../time/instant';
import { wallTimeAt } from '../../../time/zone-days';
import { sayTime } from '../../../wording/dates';
import type { SnapshotPlan } from '../../further-facts';
import { type Candidate, nothing, type Rule, type Sight } from '../../rule';
import type { Sentence } from '../../sentence';
import { isOfViewer } from './is-of-viewer';

const AHEAD_MS = 30 * MINUTE_MS;
const VIEWED_MS = 2 * HOUR_MS;
/** The types in which one speaks. */
const TYPES = ['CALL', 'VIDEO_CALL', 'MEETING', 'VISIT'];

/**
 * R25: a call, a meeting or a visit that the viewer takes part in begins within 30 minutes, and they have not opened the
 * brief for two hours.
 */
export const meetingPrep: Rule = {
  key: 'MEETING_PREP',
  version: 1,
  base: { AMBER: 20, RED: 20 },
  cooldownDays: 0,
  // They meet whatever else holds; it helps to be gentle then most of all.
  guards: ['DECIDED'],
  needs: ['briefViewedAt'],
  look(sight) {
    const { planned, briefViewedAt = null } = sight.snapshot;
    const soon = planned.filter((plan) => isSoon(plan, sight));
    if (soon.length === 0) return nothing({ key: 'silence.noMeetingSoon', params: {} });
    if (briefViewedAt !== null && wasLately(briefViewedAt, sight.now))
      return nothing({ key: 'silence.briefRead', params: {} });
    return { candidates: soon.map((plan) => prepare(plan, sight)) };
  },
};

function isSoon(plan: SnapshotPlan, sight: Sight): boolean {
  const ahead = millis(plan.at) - millis(sight.now);
  return ahead >= 0 && ahead <= AHEAD_MS && TYPES.includes(plan.typeKey ?? '') && isOfViewer(plan, sight);
}

function wasLately(at: Instant, now: Instant): boolean {
  return !isAfter(at, now) && millis(now) - millis(at) <= VIEWED_MS;
}

function prepare(plan: SnapshotPlan, sight: Sight): Candidate {
  const { id, at, typeLabel: text = '' } = plan;
  return {
    subjectKey: `prepare:${id}`,
    evidence: [{ kind: 'INTERACTION', id, at, text, interaction: id }],
    since: at,
    urgency: 'AMBER',
    daysOverdue: 0,
    step: 'PREPARE',
    sentences: sentences(plan, sight),
  };
}

function sentences({ at, typeLabel: type = '' }: SnapshotPlan, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const time = sayTime(Math.floor(wallTimeAt(millis(at), sight.setting.readerZone) / MINUTE_MS));
  return [
    { key: 'suggestion.meetingPrep', params: { name, type, time } },
    { key: 'suggestion.meetingPrepShort', params: { name, time } },
    { key: 'suggestion.meetingPrepNameless', params: { time } },
  ];
}
