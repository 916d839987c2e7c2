import { searchWords } from '@heed/domain';
import type { TranscriptMessage } from './transcript';

/** What of a row of `interaction` it is found by. */
export interface Worded {
  readonly subject?: string | null;
  readonly body?: string | null;
  readonly their_words?: string | null;
  readonly transcript?: unknown;
  readonly occurred_at: string;
}

/** The words an interaction is found by: those of its texts, then of its messages, under the month it happened in. */
export function wordsOf({ subject, body, their_words, transcript, occurred_at }: Worded): string {
  const messages: readonly TranscriptMessage[] = Array.isArray(transcript) ? transcript : [];
  return searchWords([subject, body, their_words, ...messages.map(({ text }) => text)], occurred_at);
}
