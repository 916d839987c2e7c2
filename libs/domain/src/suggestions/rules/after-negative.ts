import { candidateFacts } from '../../pulse/candidate-facts';
import { addBusinessDays } from '../../time/business-time';
import { isAfter } from '../../time/instant';
import { dayText } from '../day-text';
import { interactionEvidence } from '../evidence';
import { interactionById, kindForWords, wholeDays } from '../facts';
import { nothing, type Rule, type Sight } from '../rule';
import type { Sentence } from '../sentence';
import type { SnapshotInteraction } from '../snapshot';
import { NEGATIVE_WAIT_BUSINESS_DAYS } from '../thresholds';

/**
 * R4: the last feeling was negative, as a person said, and two business days later both sides have not spoken.
 * See `candidateFacts`. Of a model's guess nothing is said.
 */
export const afterNegative: Rule = {
  key: 'AFTER_NEGATIVE',
  version: 1,
  base: { AMBER: 90, RED: 90 },
  cooldownDays: 0,
  // The talk that hurt may be the last one, so having just spoken is no reason; any talk since ends it by itself.
  // The ceiling is for what we want of people, not for setting right what hurt them.
  guards: ['NO_CHANNEL', 'LEFT_IN_PEACE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED'],
  look(sight) {
    const { snapshot, setting, now } = sight;
    const hurt = interactionById(snapshot, candidateFacts(snapshot.interactions).negativeInteractionId);
    if (hurt === null) return nothing({ key: 'silence.nothingNegative', params: {} });
    const from = addBusinessDays(hurt.occurredAt, NEGATIVE_WAIT_BUSINESS_DAYS, setting.calendar);
    if (isAfter(from, now)) {
      const params = { day: dayText(hurt.occurredAt, sight), until: dayText(from, sight) };
      return nothing({ key: 'silence.negativeEarly', params }, from);
    }
    return {
      candidates: [
        {
          subjectKey: `interaction:${hurt.id}`,
          evidence: [interactionEvidence(hurt)],
          since: hurt.occurredAt,
          urgency: 'RED',
          daysOverdue: wholeDays(from, now),
          sentences: sentences(hurt, sight),
        },
      ],
    };
  },
};

function sentences({ feeling, occurredAt, typeLabel: type }: SnapshotInteraction, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const felt = { feeling: feeling ?? 'STRAINED', day: dayText(occurredAt, sight), kind: kindForWords(sight) } as const;
  return [
    { key: 'suggestion.afterNegative', params: { name, type, ...felt } },
    { key: 'suggestion.afterNegativeShort', params: { name, ...felt } },
    { key: 'suggestion.afterNegativeNameless', params: felt },
  ];
}
