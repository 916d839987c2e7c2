import { promiseEvidence } from '../suggestions/evidence';
import { isAfter, millis } from '../time/instant';
import { shortText } from '../wording/sentences';
import type { BriefItem } from './brief';
import type { BriefPromise } from './facts';
import { type BriefSight, byRank } from './sight';

const PROMISES_SHOWN = 2;
const PROMISE_WORDS = 16;

/** What we owe them: our open promises, the oldest due first, those without a date last; two at most. */
export function owedLine(sight: BriefSight): readonly BriefItem[] {
  return sight.facts.promises
    .filter(({ direction, status }) => direction === 'OURS' && status === 'OPEN')
    .sort(
      byRank(
        ({ dueAt }) => (dueAt === null ? Number.MAX_VALUE : millis(dueAt)),
        ({ source }) => millis(source.occurredAt),
      ),
    )
    .slice(0, PROMISES_SHOWN)
    .map((promise) => ({
      text: [promised(sight, promise), due(sight, promise)].join(' '),
      mark: 'WE_SAW',
      dont: false,
      evidence: [promiseEvidence(promise)],
      subjectId: promise.id,
    }));
}

function promised({ tell, day }: BriefSight, { text, source }: BriefPromise): string {
  const promise = shortText(text, PROMISE_WORDS);
  return promise === null
    ? tell('brief.promise.long', { when: day(source.occurredAt) })
    : tell('brief.promise', { promise });
}

function due({ tell, day, now }: BriefSight, { dueAt }: BriefPromise): string {
  if (dueAt === null) return tell('brief.due.open', {});
  return tell('brief.due', { when: day(dueAt), state: isAfter(now, dueAt) ? 'OVERDUE' : 'AHEAD' });
}
