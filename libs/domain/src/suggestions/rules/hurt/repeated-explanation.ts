import { repeats } from '../../../pain-points/mentions';
import { DAY_MS, millis } from '../../../time/instant';
import type { PainStatus } from '../../../vocabulary/pain-points';
import { talkedSince } from '../../attempts';
import { dayText } from '../../day-text';
import { type Evidence, painEvidence } from '../../evidence';
import type { SnapshotMention, SnapshotPain } from '../../further-facts';
import { type Candidate, nothing, type Rule, type Sight } from '../../rule';
import type { Sentence } from '../../sentence';

const HURTING: readonly PainStatus[] = ['OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS'];
/** Whoever told it again longer ago has heard from us since, or it is another matter. */
const WITHIN_DAYS = 30;

interface Repeated {
  readonly pain: SnapshotPain;
  readonly first: SnapshotMention;
  readonly again: SnapshotMention;
}

/**
 * R6: they had to explain the same again, more than 24 hours later and to somebody else, and both sides have not spoken
 * since. What was passed on in one thread, and what came with a file, is no explanation. Of the last 30 days.
 */
export const repeatedExplanation: Rule = {
  key: 'REPEATED_EXPLANATION',
  version: 1,
  base: { AMBER: 20, RED: 20 },
  // The talk in which they told it again is what it speaks of.
  cooldownDays: 0,
  guards: ['NO_CHANNEL', 'LEFT_IN_PEACE', 'DECIDED', 'PLANNED', 'TOO_MANY_UNANSWERED'],
  needs: ['pains'],
  look(sight) {
    const told = (sight.snapshot.pains ?? []).flatMap((pain) => repeated(pain, sight));
    if (told.length === 0) return nothing({ key: 'silence.nothingRepeated', params: {} });
    const open = told.filter(({ again }) => !talkedSince(sight.snapshot, again.at));
    if (open.length === 0) return nothing({ key: 'silence.talkedSince', params: {} });
    return { candidates: open.map((each) => know(each, sight)) };
  },
};

function repeated(pain: SnapshotPain, { now }: Sight): readonly Repeated[] {
  const mentions = [...pain.mentions].sort((a, b) => millis(a.at) - millis(b.at) || (a.id < b.id ? -1 : 1));
  const [first, again] = mentions.slice(-2);
  if (!HURTING.includes(pain.status) || first === undefined || again === undefined) return [];
  if (first.imported || again.imported || !repeats(again.at, first.at)) return [];
  if (first.heardById === again.heardById || (first.thread !== null && first.thread === again.thread)) return [];
  return millis(now) - millis(again.at) > WITHIN_DAYS * DAY_MS ? [] : [{ pain, first, again }];
}

function know({ pain, first, again }: Repeated, sight: Sight): Candidate {
  return {
    subjectKey: `pain:${pain.id}`,
    evidence: [painEvidence(pain, again.at), mention(first, pain), mention(again, pain)],
    since: again.at,
    urgency: 'AMBER',
    daysOverdue: 0,
    sentences: sentences({ pain, first, again }, sight),
  };
}

function mention({ interactionId: id, at }: SnapshotMention, pain: SnapshotPain): Evidence {
  return { ...painEvidence(pain, at), kind: 'INTERACTION', id, interaction: id };
}

function sentences({ pain, first, again }: Repeated, sight: Sight): readonly Sentence[] {
  const { nameToUse: name } = sight.snapshot.contact;
  const days = { day: dayText(first.at, sight), again: dayText(again.at, sight) };
  return [
    { key: 'suggestion.repeated', params: { name, pain: pain.title, ...days } },
    { key: 'suggestion.repeatedShort', params: { name, ...days } },
    { key: 'suggestion.repeatedNameless', params: days },
  ];
}
