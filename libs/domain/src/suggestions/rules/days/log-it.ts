import { DAY_MS, HOUR_MS, type Instant, instantOf, isAfter, millis } from '../../../time/instant';
import { dayAt } from '../../../time/zone-days';
import { dayText } from '../../day-text';
import type { SnapshotPlan } from '../../further-facts';
import { type Candidate, nothing, type Rule, type Sight } from '../../rule';
import type { Sentence } from '../../sentence';
import { isOfViewer } from './is-of-viewer';

const AFTER_MS = HOUR_MS;
/** Nobody remembers an older one well enough to write it down. */
const WITHIN_DAYS = 14;

/**
 * R26: something the viewer planned was over an hour ago and nobody wrote down how it went. Asked once. Logged is also
 * what was written down anew: a COMPLETED one of the same type on the same day by the workspace's clocks. What was called
 * off is PLANNED no more.
 */
export const logIt: Rule = {
  key: 'LOG_IT',
  version: 1,
  base: { AMBER: 20, RED: 20 },
  cooldownDays: 0,
  // It asks us and not them.
  guards: ['DECIDED'],
  needs: ['unlogged'],
  look(sight) {
    const mine = (sight.snapshot.unlogged ?? []).filter((plan) => isOfViewer(plan, sight) && !isStale(plan, sight.now));
    const open = mine.filter((plan) => !isLogged(plan, sight));
    if (open.length === 0) return nothing({ key: 'silence.allLogged', params: {} });
    const over = open.filter((plan) => !isAfter(askFrom(plan), sight.now));
    if (over.length === 0) {
      const until = open.map(askFrom).reduce((a, b) => (isAfter(a, b) ? b : a));
      return nothing({ key: 'silence.justOver', params: {} }, until);
    }
    return { candidates: over.map((plan) => log(plan, sight)) };
  },
};

function askFrom({ at, endsAt }: SnapshotPlan): Instant {
  return instantOf(millis(endsAt ?? at) + AFTER_MS);
}

function isStale({ at }: SnapshotPlan, now: Instant): boolean {
  return millis(now) - millis(at) > WITHIN_DAYS * DAY_MS;
}

function isLogged({ at, typeKey }: SnapshotPlan, { snapshot, setting }: Sight): boolean {
  const day = (instant: Instant) => dayAt(millis(instant), setting.calendar.zone);
  return snapshot.interactions.some(
    (each) => each.status === 'COMPLETED' && each.typeKey === typeKey && day(each.occurredAt) === day(at),
  );
}

function log(plan: SnapshotPlan, sight: Sight): Candidate {
  const { id, at, typeLabel: text = '' } = plan;
  return {
    subjectKey: `interaction:${id}`,
    evidence: [{ kind: 'INTERACTION', id, at, text, interaction: id }],
    since: at,
    urgency: 'AMBER',
    daysOverdue: 0,
    once: true,
    step: 'LOG',
    sentences: sentences(plan, sight),
  };
}

function sentences({ at, typeLabel: type = '' }: SnapshotPlan, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = dayText(at, sight);
  return [
    { key: 'suggestion.logIt', params: { name, type, day } },
    { key: 'suggestion.logItShort', params: { name, day } },
    { key: 'suggestion.logItNameless', params: { day } },
  ];
}
