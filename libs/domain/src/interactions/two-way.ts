import { DAY_MS, type Instant, millis, oldestFirst } from '../time/instant';
import type { Channel } from '../vocabulary/contacts';
import type { Direction, InteractionStatus, Outcome, TranscriptSide, Visibility } from '../vocabulary/interactions';

/** How long a message waits for its answer to make an exchange. */
export const THREAD_DAYS = 14;

const MESSAGES: readonly Channel[] = ['SMS', 'EMAIL', 'CHAT', 'SOCIAL', 'POST'];

const LETTERS: readonly Channel[] = ['EMAIL', 'SMS', 'SOCIAL', 'POST'];

/** Whether it is written at one time and read at another, so that an answer to it is another interaction. */
export function isLetter(channel: Channel | null, transcriptLength: number): boolean {
  return channel !== null && LETTERS.includes(channel) && transcriptLength === 0;
}

/** What decides whether both sides spoke. `channel` is the type's; types without one are never two-way. */
export interface Exchange {
  readonly channel: Channel | null;
  readonly status: InteractionStatus;
  readonly outcome: Outcome | null;
  readonly direction: Direction;
  readonly occurredAt: Instant;
  /** Messages of an imported conversation; empty when there is none. */
  readonly transcript?: readonly { readonly at: Instant; readonly from: TranscriptSide }[];
}

/**
 * Whether both sides spoke. Only a COMPLETED one that is not INTERNAL can be:
 * 1. PHONE (CALL): the outcome is CONNECTED.
 * 2. VIDEO and IN_PERSON (VIDEO_CALL, MEETING, VISIT): it took place; with an outcome, only CONNECTED counts.
 * 3. Messages (SMS, EMAIL, CHAT, SOCIAL, POST): the transcript has messages of both sides within 14 days of each
 *    other, or `lastOpposite` (see `lastOppositeAt`) is at most 14 days before. So of two messages that answer each
 *    other the later one is the two-way contact, and its `occurredAt` is the instant.
 */
export function isTwoWay(exchange: Exchange, lastOpposite: Instant | null = null): boolean {
  const { channel, status, outcome, direction, occurredAt, transcript = [] } = exchange;
  if (channel === null || status !== 'COMPLETED' || direction === 'INTERNAL') return false;
  if (channel === 'PHONE') return outcome === 'CONNECTED';
  if (!MESSAGES.includes(channel)) return outcome === null || outcome === 'CONNECTED';
  return bothSpoke(transcript) || (lastOpposite !== null && answers(occurredAt, lastOpposite));
}

function answers(later: Instant, earlier: Instant): boolean {
  const gap = millis(later) - millis(earlier);
  return gap >= 0 && gap <= THREAD_DAYS * DAY_MS;
}

// The nearest pair of different sides stands next to each other once the messages are in order.
function bothSpoke(transcript: NonNullable<Exchange['transcript']>): boolean {
  const ordered = [...transcript].sort((a, b) => millis(a.at) - millis(b.at));
  return ordered.some((message, at) => {
    const before = ordered[at - 1];
    return before !== undefined && before.from !== message.from && answers(message.at, before.at);
  });
}

/** A message of a contact, as its thread sees it. */
export interface ThreadMessage {
  readonly id: string;
  readonly channel: Channel | null;
  readonly status: InteractionStatus;
  readonly direction: Direction;
  readonly occurredAt: Instant;
  readonly visibility: Visibility;
}

/**
 * When the other side last wrote before `message`: the newest COMPLETED, NORMAL message of the same contact by the
 * same channel in the opposite direction that is earlier (by time, then id). Null when there is none. Only NORMAL ones
 * vouch, so that two-way never tells of a message the viewer may not read. `others` may be in any order.
 */
export function lastOppositeAt(message: ThreadMessage, others: readonly ThreadMessage[]): Instant | null {
  const wanted: Direction = message.direction === 'INBOUND' ? 'OUTBOUND' : 'INBOUND';
  const earlier = others
    .filter((other) => other.channel === message.channel && other.direction === wanted)
    .filter((other) => other.status === 'COMPLETED' && other.visibility === 'NORMAL')
    .filter((other) => oldestFirst(other, message) < 0)
    .sort(oldestFirst);
  return earlier.at(-1)?.occurredAt ?? null;
}
