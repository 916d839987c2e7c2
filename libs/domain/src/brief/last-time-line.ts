import { leadKind } from '../contacts/lead-kind';
import { type Evidence, interactionEvidence } from '../suggestions/evidence';
import { isAfter, oldestFirst } from '../time/instant';
import type { Feeling, FeelingSource } from '../vocabulary/feelings';
import type { EvidenceMark } from '../vocabulary/suggestions';
import { firstSentence, saysInWords } from '../wording/sentences';
import type { BriefItem } from './brief';
import type { BriefInteraction } from './facts';
import { type BriefSight, isSad, item } from './sight';

const SENTENCE_WORDS = 20;
const CHEERFUL: readonly Feeling[] = ['WARM', 'DELIGHTED'];

/**
 * What they sent last and nobody came back to, then the last time both sides spoke, else the last touch: type, by whom,
 * date; then one sentence of what was written, then the feeling with who says so. A feeling that nobody noted is not
 * spoken of; a cheerful one not to who mourns.
 */
export function lastTimeLine(sight: BriefSight): readonly BriefItem[] {
  return lastOf(sight).flatMap((last) => told(sight, last));
}

function told(sight: BriefSight, last: BriefInteraction): readonly BriefItem[] {
  const evidence = [interactionEvidence(last)];
  const sentence = [last.body ?? '', last.subject ?? '']
    .map(firstSentence)
    .find((each) => saysInWords(each, SENTENCE_WORDS));
  return [
    item(happened(sight, last), last.imported ? 'IMPORTED' : 'WE_SAW', evidence),
    ...(sentence === undefined ? [] : [item(sentence, last.imported ? 'IMPORTED' : 'WE_SAW', evidence)]),
    ...felt(sight, last, evidence),
  ];
}

function lastOf({ facts, now }: BriefSight): readonly BriefInteraction[] {
  // A note about a customer is no talk with them; a talk with a colleague is internal by nature.
  const ofOurs = leadKind(facts.contact.relationshipKinds) === 'EMPLOYEE';
  const held = facts.interactions
    .filter(
      ({ status, direction, occurredAt }) =>
        status === 'COMPLETED' && (direction !== 'INTERNAL' || ofOurs) && !isAfter(occurredAt, now),
    )
    .sort(oldestFirst);
  const newest = held.at(-1);
  const talk = held.findLast(({ twoWay }) => twoWay) ?? newest;
  const theirs = newest !== talk && newest?.direction === 'INBOUND' ? newest : undefined;
  return [theirs, talk].filter((each) => each !== undefined);
}

function happened({ tell, day }: BriefSight, last: BriefInteraction): string {
  const { typeLabel: type, by, occurredAt, outcome } = last;
  const when = day(occurredAt);
  if (last.twoWay) return tell('brief.last.spoke', { type, by, when });
  return last.direction === 'INBOUND'
    ? tell('brief.last.theirs', { type, when })
    : tell('brief.last.ours', { type, by, when, outcome: outcome ?? 'NONE' });
}

function felt(sight: BriefSight, last: BriefInteraction, evidence: readonly Evidence[]): readonly BriefItem[] {
  const { feeling, feelingSource: source } = last;
  if (feeling === null || source === null || (isSad(sight) && CHEERFUL.includes(feeling))) return [];
  return [item(sight.tell('brief.feeling', { feeling, source }), MARK_OF_FEELING[source], evidence)];
}

const MARK_OF_FEELING: Readonly<Record<FeelingSource, EvidenceMark>> = {
  STAFF_OBSERVED: 'WE_SAW',
  CUSTOMER_STATED: 'THEY_SAID',
  SURVEY: 'THEY_SAID',
  MODEL: 'CALCULATED',
};
