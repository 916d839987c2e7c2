import { waitingForAnswer } from '../../pulse/candidate-facts';
import { addBusinessDays, addBusinessMinutes } from '../../time/business-time';
import { type Instant, isAfter } from '../../time/instant';
import { dayText } from '../day-text';
import { interactionEvidence } from '../evidence';
import { kindForWords, wholeDays } from '../facts';
import { nothing, type Rule, type Sight } from '../rule';
import type { Sentence } from '../sentence';
import type { SnapshotInteraction } from '../snapshot';
import { ANSWER_BUSINESS_DAYS } from '../thresholds';

/**
 * R9: they got in touch, and beyond the response target nobody answered. Answered is what has a later OUTBOUND one that
 * is not merely planned, by anybody, or a later talk (see `waitingForAnswer`). Without a target, within one business day.
 * Nobody marks what is spam; what nobody wants to answer is dismissed, for good.
 */
export const missedInbound: Rule = {
  key: 'MISSED_INBOUND',
  version: 1,
  base: { AMBER: 95, RED: 95 },
  cooldownDays: 0,
  // It came after whatever we spoke of, so having just spoken is no answer; and who asks is not one who does not
  // answer, nor does an answer count as one contact too many.
  guards: ['NO_CHANNEL', 'LEFT_IN_PEACE', 'DECIDED', 'PLANNED'],
  look(sight) {
    const waiting = waitingForAnswer(sight.snapshot.interactions);
    const first = waiting[0];
    if (first === undefined) return nothing({ key: 'silence.nothingWaiting', params: {} });
    const by = answerBy(first, sight);
    if (isAfter(by, sight.now)) {
      const params = { day: dayText(first.occurredAt, sight), until: dayText(by, sight) };
      return nothing({ key: 'silence.answerEarly', params }, by);
    }
    return {
      candidates: [
        {
          subjectKey: `interaction:${first.id}`,
          evidence: waiting.map(interactionEvidence),
          since: first.occurredAt,
          urgency: 'RED',
          daysOverdue: wholeDays(by, sight.now),
          channel: first.channel,
          sentences: sentences(first, waiting.length - 1, sight),
        },
      ],
    };
  },
};

function answerBy({ occurredAt, responseTargetMinutes }: SnapshotInteraction, { setting }: Sight): Instant {
  return responseTargetMinutes === null
    ? addBusinessDays(occurredAt, ANSWER_BUSINESS_DAYS, setting.calendar)
    : addBusinessMinutes(occurredAt, responseTargetMinutes, setting.calendar);
}

function sentences(first: SnapshotInteraction, more: number, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const waiting = { day: dayText(first.occurredAt, sight), kind: kindForWords(sight), more };
  return [
    { key: 'suggestion.missedInbound', params: { name, type: first.typeLabel, ...waiting } },
    { key: 'suggestion.missedInboundShort', params: { name, ...waiting } },
    { key: 'suggestion.missedInboundNameless', params: waiting },
  ];
}
