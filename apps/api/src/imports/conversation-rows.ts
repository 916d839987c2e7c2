import { isTwoWay, type Channel } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { wordsOf } from '../interactions/words-of';
import { inserted, type RowDiff } from '../platform/changes/row-diff';
import type { Conversation } from './conversation';

/** Whom a conversation's rows point to. */
export interface Around {
  readonly source: string;
  readonly contactId: string;
  readonly type: { readonly id: string; readonly channel: Channel | null };
  readonly author: { readonly kind: 'USER' | 'SYSTEM'; readonly id: string; readonly name: string };
  /** The instant of the import. */
  readonly at: string;
}

/** One conversation as one interaction with its transcript, and who took part. */
export function conversationRows(conversation: Conversation, around: Around): RowDiff[] {
  const { externalId, direction, startedAt, endedAt, subject, messages } = conversation;
  const id = newUuid();
  const row = inserted('interaction', {
    id,
    type_id: around.type.id,
    direction,
    status: 'COMPLETED',
    occurred_at: startedAt,
    ended_at: endedAt,
    subject,
    emotions: [],
    listening: [],
    two_way: twoWay(conversation, around.type.channel),
    visibility: 'NORMAL',
    author_kind: around.author.kind,
    author_id: around.author.id,
    author_name: around.author.name,
    transcript: messages.length > 0 ? messages : null,
    transcript_length: messages.length,
    words: wordsOf({ subject, transcript: messages, occurred_at: startedAt }),
    source: around.source,
    external_id: externalId,
    imported_at: around.at,
    created_at: around.at,
    updated_at: around.at,
  });
  return [row, ...participants(id, conversation, around)];
}

function twoWay({ direction, startedAt, messages }: Conversation, channel: Channel | null): boolean {
  const exchange = { channel, status: 'COMPLETED', direction, occurredAt: startedAt, transcript: messages } as const;
  // A file of calls tells those that were answered.
  return isTwoWay({ ...exchange, outcome: channel === 'PHONE' ? 'CONNECTED' : null });
}

function participants(interactionId: string, { direction, startedAt }: Conversation, around: Around): RowDiff[] {
  const inbound = direction === 'INBOUND';
  const part = (who: { readonly contact_id?: string; readonly member_id?: string }, initiates: boolean) =>
    inserted('interaction_participant', {
      id: newUuid(),
      interaction_id: interactionId,
      ...who,
      role: initiates ? 'INITIATOR' : 'RECIPIENT',
      occurred_at: startedAt,
      planned: false,
      pinned: false,
    });
  const contact = part({ contact_id: around.contactId }, inbound);
  return around.author.kind === 'USER' ? [contact, part({ member_id: around.author.id }, !inbound)] : [contact];
}
