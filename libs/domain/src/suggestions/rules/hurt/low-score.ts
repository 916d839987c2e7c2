import type { SnapshotFeedback } from '../../further-facts';
import { talkedSince } from '../../attempts';
import { dayText } from '../../day-text';
import type { Evidence } from '../../evidence';
import { kindForWords, wholeDays } from '../../facts';
import { inRecovery } from '../../resting';
import { type Candidate, nothing, type Rule, type Sight } from '../../rule';
import { saySentence, type Sentence } from '../../sentence';
import { EVIDENCE_CHARACTERS, excerpt } from '../../../wording/excerpt';

/** The highest score that is a low one: of 5, of 7 and of 10. */
const LOW: Readonly<Record<SnapshotFeedback['measure'], number>> = { CSAT: 2, CES: 3, NPS: 6 };

/**
 * R21: they gave us a low score and agreed to be contacted about it, and both sides have not spoken since. While something
 * is being set right already, that speaks for it.
 */
export const lowScore: Rule = {
  key: 'LOW_SCORE',
  version: 1,
  base: { AMBER: 92, RED: 92 },
  // As AFTER_NEGATIVE: the talk before may be what they scored, and setting right is not what we want of them.
  cooldownDays: 0,
  guards: ['NO_CHANNEL', 'LEFT_IN_PEACE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED'],
  needs: ['feedback', 'recovery'],
  look(sight) {
    const low = (sight.snapshot.feedback ?? []).filter(({ measure, score }) => score <= LOW[measure]);
    if (low.length === 0) return nothing({ key: 'silence.noLowScore', params: {} });
    const welcome = low.filter(({ mayContact }) => mayContact);
    if (welcome.length === 0) return nothing({ key: 'silence.noContactWished', params: {} });
    const open = welcome.filter(({ at }) => !talkedSince(sight.snapshot, at));
    if (open.length === 0) return nothing({ key: 'silence.talkedSince', params: {} });
    return inRecovery(sight) ?? { candidates: open.map((answer) => heal(answer, sight)) };
  },
};

function heal(answer: SnapshotFeedback, sight: Sight): Candidate {
  return {
    subjectKey: `feedback:${answer.id}`,
    evidence: [evidence(answer, sight)],
    since: answer.at,
    urgency: 'RED',
    daysOverdue: wholeDays(answer.at, sight.now),
    sentences: sentences(answer, sight),
  };
}

function evidence({ id, at, measure, score, comment, interactionId }: SnapshotFeedback, sight: Sight): Evidence {
  const said = saySentence(sight.setting.language, { key: 'evidence.score', params: { measure, score } });
  const text = excerpt(comment === null ? said : `${said} ${comment}`, EVIDENCE_CHARACTERS);
  return { kind: 'FEEDBACK', id, at, text, interaction: interactionId };
}

function sentences({ at, measure, score }: SnapshotFeedback, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const scored = { measure, score, day: dayText(at, sight), kind: kindForWords(sight) };
  return [
    { key: 'suggestion.lowScore', params: { name, ...scored } },
    { key: 'suggestion.lowScoreNameless', params: scored },
  ];
}
