import { DAY_MS, type Instant, millis } from '../time/instant';

/** One telling of a pain point. */
export interface Mention {
  readonly id: string;
  readonly mentionedAt: Instant;
}

/** What the mentions of a pain point add up to. */
export interface MentionSummary {
  readonly firstMentionedAt: Instant;
  readonly lastMentionedAt: Instant;
  /** Mentions more than 24 h after the one before. */
  readonly repeatCount: number;
  /** Per mention that repeats one more than 24 h older: when it had been told before. */
  readonly alreadyToldAt: ReadonlyMap<string, Instant>;
}

/**
 * Recomputes a pain point from all its mentions, in whatever order they come; null when there is none.
 * A mention repeats when it is more than 24 h after the one before it (by time, then id): within a day it is still
 * the same telling, passed on or corrected.
 */
export function summariseMentions(mentions: readonly Mention[]): MentionSummary | null {
  const ordered = [...mentions].sort(byTime);
  const first = ordered[0];
  const last = ordered.at(-1);
  if (first === undefined || last === undefined) return null;
  const alreadyToldAt = new Map<string, Instant>();
  ordered.forEach((mention, at) => {
    const before = ordered[at - 1];
    if (before && repeats(mention.mentionedAt, before.mentionedAt)) alreadyToldAt.set(mention.id, before.mentionedAt);
  });
  return {
    firstMentionedAt: first.mentionedAt,
    lastMentionedAt: last.mentionedAt,
    repeatCount: alreadyToldAt.size,
    alreadyToldAt,
  };
}

/** Whether a mention repeats the one before it: it is more than 24 h later. */
export function repeats(mentionedAt: Instant, before: Instant): boolean {
  return millis(mentionedAt) - millis(before) > DAY_MS;
}

function byTime(a: Mention, b: Mention): number {
  return millis(a.mentionedAt) - millis(b.mentionedAt) || (a.id < b.id ? -1 : Number(a.id > b.id));
}
