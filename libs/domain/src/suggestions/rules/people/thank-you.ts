import { fold } from '../../../contacts/fold';
import { addBusinessDays } from '../../../time/business-time';
import { type Instant, isAfter } from '../../../time/instant';
import type { EvidenceKind } from '../../../vocabulary/suggestions';
import { EVIDENCE_CHARACTERS, excerpt } from '../../../wording/excerpt';
import { dayText } from '../../day-text';
import { wholeDays } from '../../facts';
import type { SnapshotKindness } from '../../further-facts';
import { type Candidate, nothing, type Rule, type Sight } from '../../rule';
import type { Sentence } from '../../sentence';
import type { SnapshotInteraction } from '../../snapshot';

const WAIT_BUSINESS_DAYS = 5;

// Words with which people thank, in the languages Heed speaks; folded.
const THANKS = /\bthank|\bdank|\bmerci|\bremerci|\bgracias|\bagradec/;

const EVIDENCE: Readonly<Record<SnapshotKindness['kind'], EvidenceKind>> = {
  REFERRAL: 'RELATIONSHIP',
  PRAISE: 'INTERACTION',
  HIGH_SCORE: 'FEEDBACK',
};

/**
 * R20: they sent us somebody, praised us, or gave 9 or 10 of 10 with a comment, and for five business days nobody thanked
 * them. Thanked is a later touchpoint of ours about THANK_YOU, or one whose own text gives thanks.
 */
export const thankYou: Rule = {
  key: 'THANK_YOU',
  version: 1,
  base: { AMBER: 40, RED: 40 },
  cooldownDays: 3,
  guards: ['NO_CHANNEL', 'LEFT_IN_PEACE', 'JUST_SPOKE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED', 'CEILING'],
  needs: ['kindnesses'],
  look(sight) {
    const kind = sight.snapshot.kindnesses ?? [];
    if (kind.length === 0) return nothing({ key: 'silence.noKindness', params: {} });
    const open = kind.filter(({ at }) => !sight.snapshot.interactions.some((each) => thanks(each, at)));
    if (open.length === 0) return nothing({ key: 'silence.thanked', params: {} });
    const due = open.filter(({ at }) => !isAfter(dueFrom(at, sight), sight.now));
    if (due.length === 0) {
      const until = open.map(({ at }) => dueFrom(at, sight)).reduce((a, b) => (isAfter(a, b) ? b : a));
      return nothing({ key: 'silence.thanksEarly', params: { until: dayText(until, sight) } }, until);
    }
    return { candidates: due.map((each) => thank(each, sight)) };
  },
};

function dueFrom(at: Instant, { setting }: Sight): Instant {
  return addBusinessDays(at, WAIT_BUSINESS_DAYS, setting.calendar);
}

function thanks(
  { status, direction, occurredAt, situation, twoWay, ...text }: SnapshotInteraction,
  at: Instant,
): boolean {
  if (status !== 'COMPLETED' || !isAfter(occurredAt, at)) return false;
  const ours = direction === 'OUTBOUND';
  if (situation === 'THANK_YOU') return ours || twoWay;
  return ours && THANKS.test(fold(`${text.subject ?? ''} ${text.body ?? ''}`));
}

function thank(kindness: SnapshotKindness, sight: Sight): Candidate {
  const { kind, id, at, text, interactionId } = kindness;
  const evidence = { id, at, text: excerpt(text, EVIDENCE_CHARACTERS), interaction: interactionId };
  return {
    subjectKey: `kindness:${id}`,
    evidence: [{ kind: EVIDENCE[kind], ...evidence }],
    since: at,
    urgency: 'AMBER',
    daysOverdue: wholeDays(dueFrom(at, sight), sight.now),
    sentences: sentences(kindness, sight),
  };
}

function sentences({ kind: what, at }: SnapshotKindness, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = dayText(at, sight);
  return [
    { key: 'suggestion.thankYou', params: { name, what, day } },
    { key: 'suggestion.thankYouNameless', params: { what, day } },
  ];
}
