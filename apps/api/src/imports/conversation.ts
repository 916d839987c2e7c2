import {
  Check,
  instant,
  isAfter,
  requiredText,
  text,
  TEXT_LIMITS,
  type Direction,
  type TranscriptSide,
} from '@heed/domain';
import type { TranscriptMessage } from '../interactions/transcript';

/** A conversation as a file tells it. */
export interface Conversation {
  readonly externalId: string;
  readonly contactExternalId: string;
  /** Key of the interaction type. */
  readonly typeKey: string;
  readonly direction: Direction;
  /** The member of staff by their id in the source; null when the file does not say. */
  readonly agent: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly subject: string | null;
  readonly messages: readonly TranscriptMessage[];
}

const TYPE_OF_CHANNEL: Readonly<Record<string, string>> = {
  call: 'CALL',
  chat: 'CHAT',
  email: 'EMAIL',
  phone: 'CALL',
  sms: 'SMS',
};
const DIRECTIONS: Readonly<Record<string, Direction>> = { inbound: 'INBOUND', outbound: 'OUTBOUND' };
const SIDES: Readonly<Record<string, TranscriptSide>> = { customer: 'CUSTOMER', agent: 'STAFF' };
const MOST_MESSAGES = 2_000;

type Told = Readonly<Record<string, unknown>>;

/** Reads a conversation, noting in `check` everything that is wrong with it. */
export function conversationOf(check: Check, told: Told): Conversation {
  const startedAt = instantAt(check, 'started_at', told['started_at']);
  const endedAt = told['ended_at'] == null ? null : instantAt(check, 'ended_at', told['ended_at']);
  if (endedAt !== null && isAfter(startedAt, endedAt)) check.refuse('INVALID', 'ended_at', 'It ended before it began.');
  return {
    externalId: check.take('external_id', requiredText(textOf(told['external_id']), TEXT_LIMITS.externalId)),
    contactExternalId: check.take(
      'contact_external_id',
      requiredText(textOf(told['contact_external_id']), TEXT_LIMITS.externalId),
    ),
    typeKey: oneOf(check, 'channel', told['channel'], TYPE_OF_CHANNEL, 'OTHER'),
    direction: oneOf(check, 'direction', told['direction'], DIRECTIONS, 'INBOUND'),
    agent: check.take('agent', text(textOf(told['agent']) ?? '', TEXT_LIMITS.name)) || null,
    startedAt,
    endedAt,
    subject: check.take('subject', text(textOf(told['subject']) ?? '', TEXT_LIMITS.subject)) || null,
    messages: messagesOf(check, told['messages']),
  };
}

function messagesOf(check: Check, told: unknown): TranscriptMessage[] {
  if (told === undefined || told === null) return [];
  if (!Array.isArray(told) || told.length > MOST_MESSAGES) {
    check.refuse('INVALID', 'messages', `Give a list of at most ${MOST_MESSAGES} messages.`);
    return [];
  }
  return told.map((message: unknown, at) => messageOf(check.under('messages', at), message));
}

function messageOf(check: Check, told: unknown): TranscriptMessage {
  const message: Told = typeof told === 'object' && told !== null ? { ...told } : {};
  return {
    at: instantAt(check, 'at', message['at']),
    from: oneOf(check, 'from', message['from'], SIDES, 'CUSTOMER'),
    text: check.take('text', text(textOf(message['text']) ?? '', TEXT_LIMITS.body)),
  };
}

function instantAt(check: Check, field: string, told: unknown): string {
  return check.take(field, instant(textOf(told) ?? ''));
}

/** `otherwise` stands in for what was refused; it is never used, because a check with a reason does not pass. */
function oneOf<Word extends string>(
  check: Check,
  field: string,
  told: unknown,
  words: Readonly<Record<string, Word>>,
  otherwise: Word,
): Word {
  const word =
    typeof told === 'string' && Object.hasOwn(words, told.toLowerCase()) ? words[told.toLowerCase()] : undefined;
  if (word === undefined) check.refuse('INVALID', field, `Give one of ${Object.keys(words).join(', ')}.`);
  return word ?? otherwise;
}

function textOf(told: unknown): string | undefined {
  return typeof told === 'string' || typeof told === 'number' ? String(told) : undefined;
}
