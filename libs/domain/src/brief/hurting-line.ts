import { isOpenPain } from '../pain-points/status';
import { millis } from '../time/instant';
import { EVIDENCE_CHARACTERS, excerpt } from '../wording/excerpt';
import { shortText } from '../wording/sentences';
import type { BriefItem } from './brief';
import type { BriefPainPoint } from './facts';
import { type BriefSight, byRank } from './sight';

const PAINS_SHOWN = 2;
const PAIN_WORDS = 16;

/** What hurts: open pain points, the worst first, then the last told of; two at most, in their words where we have them. */
export function hurtingLine(sight: BriefSight): readonly BriefItem[] {
  return sight.facts.painPoints
    .filter(({ status }) => isOpenPain(status))
    .sort(
      byRank(
        ({ severity }) => -severity,
        ({ lastMentionedAt }) => -millis(lastMentionedAt),
      ),
    )
    .slice(0, PAINS_SHOWN)
    .map((pain) => hurt(sight, pain));
}

function hurt(sight: BriefSight, pain: BriefPainPoint): BriefItem {
  const { tell, day } = sight;
  const when = day(pain.lastMentionedAt);
  const words = shortText(pain.theirWords ?? '', PAIN_WORDS);
  const title = shortText(pain.title, PAIN_WORDS);
  const told =
    words !== null
      ? tell('brief.pain.words', { when, words })
      : title !== null
        ? tell('brief.pain.title', { when, title })
        : tell('brief.pain.long', { when });
  return {
    text: [told, tell('brief.pain.state', { status: pain.status })].filter(Boolean).join(' '),
    mark: words === null ? 'WE_SAW' : 'THEY_SAID',
    dont: false,
    evidence: [
      {
        kind: 'PAIN_POINT',
        id: pain.id,
        at: pain.lastMentionedAt,
        text: excerpt(pain.theirWords ?? pain.title, EVIDENCE_CHARACTERS),
        interaction: pain.lastMentionIn,
      },
    ],
    subjectId: pain.id,
  };
}
