import { addBusinessDays } from '../../../time/business-time';
import { DAY_MS, type Instant, instantOf, isAfter, millis } from '../../../time/instant';
import { attemptsOf, heardSince } from '../../attempts';
import { dayText } from '../../day-text';
import { interactionEvidence } from '../../evidence';
import { wholeDays } from '../../facts';
import { nothing, type Rule, type Sight } from '../../rule';
import type { Sentence } from '../../sentence';
import type { SnapshotInteraction } from '../../snapshot';
import { replyDays } from './reply-days';

/** Business days an answer is waited for: twice what they usually take, within these; where nobody knows, a week of work. */
const TIMES = 2;
const LEAST = 3;
const MOST = 10;
const UNKNOWN = 5;
/** After so many days a question is stale: asking again about it helps nobody. */
const STALE_DAYS = 30;

/**
 * R10: a written question of ours (a letter with a question mark in it) has no answer for twice as long as they usually
 * take, three to ten business days. What asks nothing expects no reply. Anything that came in since is an answer, a
 * message that they are away too, and a later attempt of ours starts the wait anew.
 */
export const noReply: Rule = {
  key: 'NO_REPLY',
  version: 1,
  base: { AMBER: 50, RED: 50 },
  cooldownDays: 3,
  guards: ['NO_CHANNEL', 'LEFT_IN_PEACE', 'JUST_SPOKE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED', 'CEILING'],
  look(sight) {
    const question = openQuestion(sight);
    if (question === null) return nothing({ key: 'silence.nothingAsked', params: {} });
    const last = attemptsOf(sight.snapshot).at(-1)?.occurredAt ?? question.occurredAt;
    const from = addBusinessDays(last, waitOf(sight), sight.setting.calendar);
    if (isAfter(from, sight.now)) {
      const params = { day: dayText(question.occurredAt, sight), until: dayText(from, sight) };
      return nothing({ key: 'silence.replyEarly', params }, from);
    }
    return {
      candidates: [
        {
          subjectKey: `interaction:${question.id}`,
          evidence: [interactionEvidence(question)],
          since: question.occurredAt,
          urgency: 'AMBER',
          daysOverdue: wholeDays(from, sight.now),
          sentences: sentences(question, sight),
        },
      ],
    };
  },
};

function openQuestion({ snapshot, now }: Sight): SnapshotInteraction | null {
  const stale = millis(now) - STALE_DAYS * DAY_MS;
  const asked = attemptsOf(snapshot).findLast(({ letter, asked, imported }) => letter && asked && !imported);
  if (asked === undefined || millis(asked.occurredAt) < stale) return null;
  return heardSince(snapshot, after(asked.occurredAt)) ? null : asked;
}

// The question may be two-way itself, as the answer to theirs.
function after(at: Instant): Instant {
  return instantOf(millis(at) + 1);
}

/** Business days. */
function waitOf({ snapshot }: Sight): number {
  const usual = replyDays(snapshot.interactions);
  return usual === null ? UNKNOWN : Math.min(MOST, Math.max(LEAST, Math.ceil(usual * TIMES)));
}

function sentences({ occurredAt, typeLabel: type }: SnapshotInteraction, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const day = dayText(occurredAt, sight);
  return [
    { key: 'suggestion.noReply', params: { name, type, day } },
    { key: 'suggestion.noReplyShort', params: { name, day } },
    { key: 'suggestion.noReplyNameless', params: { day } },
  ];
}
