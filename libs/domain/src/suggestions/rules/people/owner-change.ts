import { addBusinessDays } from '../../../time/business-time';
import { isAfter } from '../../../time/instant';
import { dayText } from '../../day-text';
import { wholeDays } from '../../facts';
import { nothing, type Rule, type Sight } from '../../rule';
import { saySentence, type Sentence } from '../../sentence';

const WAIT_BUSINESS_DAYS = 2;

/**
 * R19: somebody else looks after them, both sides have accepted it for two business days, and nobody said that they were
 * told. A former customer with whom nothing is open need not hear of it.
 */
export const ownerChange: Rule = {
  key: 'OWNER_CHANGE',
  version: 1,
  base: { AMBER: 65, RED: 65 },
  cooldownDays: 3,
  guards: ['NO_CHANNEL', 'LEFT_IN_PEACE', 'JUST_SPOKE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED', 'CEILING'],
  needs: ['handover', 'pains', 'recovery'],
  look(sight) {
    const handover = sight.snapshot.handover ?? null;
    const at = handover?.acceptedAt ?? null;
    if (handover === null || at === null || handover.toldAt !== null)
      return nothing({ key: 'silence.noHandover', params: {} });
    if (sight.snapshot.contact.lifecycleStage === 'FORMER' && !anythingOpen(sight))
      return nothing({ key: 'silence.former', params: {} });
    const from = addBusinessDays(at, WAIT_BUSINESS_DAYS, sight.setting.calendar);
    if (isAfter(from, sight.now)) {
      return nothing({ key: 'silence.handoverEarly', params: { until: dayText(from, sight) } }, from);
    }
    const text = saySentence(sight.setting.language, { key: 'evidence.handover', params: { to: handover.toName } });
    return {
      candidates: [
        {
          subjectKey: `handover:${handover.id}`,
          evidence: [{ kind: 'HANDOVER', id: handover.id, at, text, interaction: null }],
          since: at,
          urgency: 'AMBER',
          daysOverdue: wholeDays(from, sight.now),
          sentences: sentences(handover.toName, dayText(at, sight), sight),
        },
      ],
    };
  },
};

/** A promise, something that hurts, a recovery, a plan or a reminder. */
function anythingOpen({ snapshot: { promises, pains = [], recovery, planned, reminders } }: Sight): boolean {
  const recovering = recovery !== undefined && recovery !== null && recovery.closedAt === null;
  return recovering || [promises, pains, planned, reminders].some((list) => list.length > 0);
}

function sentences(to: string, day: string, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  return [
    { key: 'suggestion.ownerChange', params: { name, to, day } },
    { key: 'suggestion.ownerChangeShort', params: { name, day } },
    { key: 'suggestion.ownerChangeNameless', params: { day } },
  ];
}
