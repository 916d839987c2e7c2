import { DAY_MS, millis } from '../../../time/instant';
import { unansweredAttempts } from '../../attempts';
import { dayText } from '../../day-text';
import { interactionEvidence } from '../../evidence';
import { nothing, type Rule, type Sight } from '../../rule';
import type { Sentence } from '../../sentence';
import type { SnapshotInteraction } from '../../snapshot';
import { isPromiseOverdue } from '../promise-overdue';

const ATTEMPTS = 3;
const WITHIN_DAYS = 30;

/** R12: three attempts within 30 days have no answer: it is time to leave it with them. Not while we owe them a promise. */
export const stepBack: Rule = {
  key: 'STEP_BACK',
  version: 1,
  base: { AMBER: 20, RED: 20 },
  cooldownDays: 3,
  // It asks for nothing to be sent, so that what keeps others from sending keeps it from nothing.
  guards: ['LEFT_IN_PEACE', 'DECIDED'],
  look(sight) {
    const from = millis(sight.now) - WITHIN_DAYS * DAY_MS;
    const attempts = unansweredAttempts(sight.snapshot).filter(({ occurredAt }) => millis(occurredAt) >= from);
    const first = attempts[0];
    if (first === undefined || attempts.length < ATTEMPTS)
      return nothing({ key: 'silence.fewAttempts', params: { n: attempts.length } });
    if (sight.snapshot.promises.some((promise) => isPromiseOverdue(promise, sight)))
      return nothing({ key: 'silence.oweFirst', params: {} });
    return {
      candidates: [
        {
          subjectKey: 'step-back',
          evidence: attempts.map(interactionEvidence),
          since: first.occurredAt,
          urgency: 'AMBER',
          daysOverdue: 0,
          step: 'LEAVE',
          sentences: sentences(first, attempts.length, sight),
        },
      ],
    };
  },
};

function sentences({ occurredAt }: SnapshotInteraction, n: number, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = dayText(occurredAt, sight);
  return [
    { key: 'suggestion.stepBack', params: { name, n, day } },
    { key: 'suggestion.stepBackNameless', params: { n, day } },
  ];
}
