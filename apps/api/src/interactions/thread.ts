import { isTwoWay, lastOppositeAt, THREAD_DAYS, type Channel, type ThreadMessage } from '@heed/domain';
import { type RowDiff, updated } from '../platform/changes/row-diff';

/** A message near an interaction, as loaded by `threadSql`. */
export interface NearMessage extends ThreadMessage {
  readonly version: number;
  readonly twoWay: boolean;
  readonly hasTranscript: boolean;
}

const MESSAGES: readonly Channel[] = ['SMS', 'EMAIL', 'CHAT', 'SOCIAL', 'POST'];

/** Whether an answer makes interactions of this channel two-way. */
export function isMessage(channel: Channel | null): boolean {
  return channel !== null && MESSAGES.includes(channel);
}

/** SQL of a JSON array of a contact's messages within 14 days of the given instants (an array), whatever their channel. */
export function threadSql(given: {
  readonly workspace: string;
  readonly contact: string;
  readonly instants: string;
}): string {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object(
      'id', ti.id, 'version', ti.version, 'channel', tt.channel, 'status', ti.status, 'direction', ti.direction,
      'occurredAt', ti.occurred_at, 'visibility', ti.visibility, 'twoWay', ti.two_way,
      'hasTranscript', ti.transcript_length > 0)), '[]')
    FROM interaction_participant tp
    JOIN interaction ti ON ti.workspace_id = tp.workspace_id AND ti.id = tp.interaction_id
    JOIN interaction_type tt ON tt.workspace_id = ti.workspace_id AND tt.id = ti.type_id
   WHERE tp.workspace_id = ${given.workspace} AND tp.contact_id = ${given.contact}
     AND tp.occurred_at BETWEEN (SELECT min(x) FROM unnest(${given.instants}) x) - interval '${THREAD_DAYS} days'
                            AND (SELECT max(x) FROM unnest(${given.instants}) x) + interval '${THREAD_DAYS} days'
     AND ti.status = 'COMPLETED' AND ti.direction <> 'INTERNAL' AND tp.role <> 'MENTIONED'
     AND tt.channel IN (${MESSAGES.map((channel) => `'${channel}'`).join(', ')}))`;
}

/**
 * What a message changes about its neighbours: which of them are two-way now. `thread` is the thread as it will be,
 * `except` an interaction whose own row is written anyway. Conversations with a transcript speak for themselves.
 */
export function twoWayOfNeighbours(thread: readonly NearMessage[], except: string): (RowDiff | null)[] {
  return thread
    .filter(({ id, hasTranscript }) => id !== except && !hasTranscript)
    .map((message) => {
      const two_way = isTwoWay({ ...message, outcome: null }, lastOppositeAt(message, thread));
      return updated('interaction', { id: message.id, version: message.version, two_way: message.twoWay }, { two_way });
    });
}
