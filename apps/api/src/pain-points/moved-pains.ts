import { millis, summariseMentions } from '@heed/domain';
import { removed, type RowDiff, updated } from '../platform/changes/row-diff';
import type { PainMentionRow, PainPointRow } from './pain-point-row';
import { asMention } from './told-pains';

/** A pain point with all its mentions. */
interface Told {
  readonly row: PainPointRow;
  readonly mentions: readonly PainMentionRow[];
}

/** What follows for pain points when the interaction they were told in moves in time. */
export function movedPains(
  pains: readonly Told[],
  to: { readonly interactionId: string; readonly occurredAt: string },
): (RowDiff | null)[] {
  return pains.flatMap(({ row, mentions }) => {
    const moved = mentions.map((mention) =>
      mention.interaction_id === to.interactionId && millis(mention.mentioned_at) !== millis(to.occurredAt)
        ? { ...mention, mentioned_at: to.occurredAt }
        : mention,
    );
    const changes = mentions.map((mention, index) => updated('pain_mention', mention, { ...moved[index] }));
    return changes.some((change) => change !== null) ? [...changes, recounted(row, moved)] : [];
  });
}

/** What follows for pain points when the interaction they were told in goes: one that nobody told goes with it. */
export function untoldPains(pains: readonly Told[], interactionId: string): (RowDiff | null)[] {
  return pains.flatMap(({ row, mentions }) => {
    const gone = mentions.filter((mention) => mention.interaction_id === interactionId);
    const left = mentions.filter((mention) => mention.interaction_id !== interactionId);
    const rest = left.length === 0 ? removed('pain_point', row) : recounted(row, left);
    return [...gone.map((mention) => removed('pain_mention', mention)), rest];
  });
}

function recounted(row: PainPointRow, mentions: readonly PainMentionRow[]): RowDiff | null {
  const sums = summariseMentions(mentions.map(asMention));
  return updated('pain_point', row, {
    repeat_count: sums?.repeatCount,
    first_mentioned_at: sums?.firstMentionedAt,
    last_mentioned_at: sums?.lastMentionedAt,
  });
}
