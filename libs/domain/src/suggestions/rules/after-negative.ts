import { candidateFacts, guessedNegative } from '../../pulse/candidate-facts';
import { addBusinessDays } from '../../time/business-time';
import { type Instant, isAfter } from '../../time/instant';
import { dayText } from '../day-text';
import { interactionEvidence } from '../evidence';
import { interactionById, kindForWords, wholeDays } from '../facts';
import { inRecovery } from '../resting';
import { type Candidate, type Look, nothing, type Rule, type Sight } from '../rule';
import type { Sentence } from '../sentence';
import type { SnapshotInteraction } from '../snapshot';
import { NEGATIVE_WAIT_BUSINESS_DAYS } from '../thresholds';

/**
 * R4: the last feeling was negative, as a person said, and two business days later both sides have not spoken.
 * See `candidateFacts`. Silent while somebody who took the recovery has something planned for it, and once it closed.
 * Where only a model guessed at such a feeling, staff are asked how it was, and nothing is said of the person.
 */
export const afterNegative: Rule = {
  key: 'AFTER_NEGATIVE',
  version: 2,
  base: { AMBER: 20, RED: 90 },
  cooldownDays: 0,
  // The talk that hurt may be the last one, so having just spoken is no reason; any talk since ends it by itself.
  // The ceiling is for what we want of people, not for setting right what hurt them.
  guards: ['NO_CHANNEL', 'LEFT_IN_PEACE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED'],
  look(sight) {
    const { snapshot, setting, now } = sight;
    const hurt = interactionById(snapshot, candidateFacts(snapshot.interactions).negativeInteractionId);
    const guess = hurt === null ? guessedNegative(snapshot.interactions) : null;
    const felt = hurt ?? guess;
    if (felt === null) return nothing({ key: 'silence.nothingNegative', params: {} });
    const tended = hurt === null ? null : recovering(hurt, sight);
    if (tended !== null) return tended;
    const from = addBusinessDays(felt.occurredAt, NEGATIVE_WAIT_BUSINESS_DAYS, setting.calendar);
    if (isAfter(from, now)) {
      const params = { day: dayText(felt.occurredAt, sight), until: dayText(from, sight) };
      return nothing({ key: 'silence.negativeEarly', params }, from);
    }
    return { candidates: [hurt === null ? askStaff(felt, sight) : heal(felt, from, sight)] };
  },
};

function heal(hurt: SnapshotInteraction, from: Instant, sight: Sight): Candidate {
  return {
    subjectKey: `interaction:${hurt.id}`,
    evidence: [interactionEvidence(hurt)],
    since: hurt.occurredAt,
    urgency: 'RED',
    daysOverdue: wholeDays(from, sight.now),
    sentences: sentences(hurt, sight),
  };
}

// A subject of its own: who says that a guess was wrong still wants to hear when a person says it.
function askStaff({ id, occurredAt, typeLabel: type, ...guess }: SnapshotInteraction, sight: Sight): Candidate {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = dayText(occurredAt, sight);
  return {
    subjectKey: `feeling:${id}`,
    evidence: [interactionEvidence({ id, occurredAt, typeLabel: type, ...guess })],
    since: occurredAt,
    urgency: 'AMBER',
    daysOverdue: 0,
    step: 'READ',
    sentences: [
      { key: 'suggestion.feelingGuessed', params: { name, type, day } },
      { key: 'suggestion.feelingGuessedShort', params: { name, day } },
      { key: 'suggestion.feelingGuessedNameless', params: { day } },
    ],
  };
}

/** Why a negative contact is not spoken of: its recovery is closed, or taken by somebody who has planned what comes next. */
function recovering({ occurredAt }: SnapshotInteraction, sight: Sight): Look | null {
  const { recovery, planned, reminders } = sight.snapshot;
  if (!recovery) return null;
  if (recovery.closedAt !== null) {
    const healed = !isAfter(occurredAt, recovery.closedAt);
    return healed ? nothing({ key: 'silence.recovered', params: { day: dayText(recovery.closedAt, sight) } }) : null;
  }
  const ahead = [...planned, ...reminders].some(({ at }) => isAfter(at, sight.now));
  return recovery.ownerId !== null && ahead ? inRecovery(sight) : null;
}

function sentences({ feeling, occurredAt, typeLabel: type }: SnapshotInteraction, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const felt = { feeling: feeling ?? 'STRAINED', day: dayText(occurredAt, sight), kind: kindForWords(sight) } as const;
  return [
    { key: 'suggestion.afterNegative', params: { name, type, ...felt } },
    { key: 'suggestion.afterNegativeShort', params: { name, ...felt } },
    { key: 'suggestion.afterNegativeNameless', params: felt },
  ];
}
