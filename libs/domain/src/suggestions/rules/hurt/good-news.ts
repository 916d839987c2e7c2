import { DAY_MS, type Instant, instantOf, isAfter, millis } from '../../../time/instant';
import { dayText } from '../../day-text';
import { painEvidence } from '../../evidence';
import type { SnapshotPain } from '../../further-facts';
import { type Candidate, nothing, type Rule, type Sight } from '../../rule';
import type { Sentence } from '../../sentence';

/** What was fixed today may be broken tomorrow: so long it waits. */
const WAIT_MS = DAY_MS;
/** To more people than this nobody talks one by one: a manager tells them all. */
const PEOPLE_MOST = 20;

interface Fixed extends SnapshotPain {
  readonly statusSince: Instant;
}

/**
 * R5: something that hurt them is fixed for a day, and nobody told them. One that no record says since when is not
 * spoken of, nor one that more than 20 people are to hear of.
 */
export const goodNews: Rule = {
  key: 'GOOD_NEWS',
  version: 1,
  base: { AMBER: 70, RED: 70 },
  cooldownDays: 3,
  guards: ['NO_CHANNEL', 'LEFT_IN_PEACE', 'JUST_SPOKE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED', 'CEILING'],
  needs: ['pains'],
  look(sight) {
    const fixed = (sight.snapshot.pains ?? []).flatMap((pain) => fixedOne(pain));
    if (fixed.length === 0) return nothing({ key: 'silence.nothingFixed', params: {} });
    const few = fixed.filter(({ people }) => people <= PEOPLE_MOST);
    if (few.length === 0) return nothing({ key: 'silence.fixedForMany', params: { n: PEOPLE_MOST } });
    const old = few.filter(({ statusSince }) => !isAfter(toldFrom(statusSince), sight.now));
    if (old.length === 0) {
      const until = few.map(({ statusSince }) => toldFrom(statusSince)).reduce((a, b) => (isAfter(a, b) ? b : a));
      return nothing({ key: 'silence.fixedToday', params: { day: dayText(until, sight) } }, until);
    }
    return { candidates: old.map((pain) => tell(pain, sight)) };
  },
};

function fixedOne(pain: SnapshotPain): readonly Fixed[] {
  const { status, statusSince } = pain;
  return status === 'FIXED_NOT_TOLD' && statusSince !== null ? [{ ...pain, statusSince }] : [];
}

function toldFrom(fixedAt: Instant): Instant {
  return instantOf(millis(fixedAt) + WAIT_MS);
}

function tell(pain: Fixed, sight: Sight): Candidate {
  return {
    subjectKey: `pain:${pain.id}`,
    evidence: [painEvidence(pain, pain.statusSince)],
    since: pain.statusSince,
    urgency: 'AMBER',
    daysOverdue: 0,
    sentences: sentences(pain, sight),
  };
}

function sentences({ title: pain, statusSince }: Fixed, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = dayText(statusSince, sight);
  return [
    { key: 'suggestion.goodNews', params: { name, pain, day } },
    { key: 'suggestion.goodNewsShort', params: { name, day } },
    { key: 'suggestion.goodNewsNameless', params: { day } },
  ];
}
