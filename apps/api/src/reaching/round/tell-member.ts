import type { Db } from '../../platform/database/db';
import { NEW_UUID_V7 } from '../../platform/database/uuid-v7-sql';
import { toldSql } from '../../notifications/telling/round-queue';
import type { Carrier } from '../carriers/carrier';
import { COMES_UP } from './coming-up';

/** How much is told at once: one transaction each, so that nothing waits for ten thousand. */
export const MOST_AT_ONCE = 500;

// With the member's eyes: of an interaction they may not read there is no row, and so nothing of its reminder.
const TELL = `
  WITH made AS (
    INSERT INTO notification (workspace_id, id, member_id, kind, subject_id, occurrence_at, lead_minutes, contact_id, at)
    SELECT $1::uuid, ${NEW_UUID_V7}, $3::uuid, c.kind, c.id, c.remind_at, c.lead, c.contact_id, $2::timestamptz
      FROM (${COMES_UP('$3::uuid')}) c
      LEFT JOIN interaction i ON i.workspace_id = $1 AND i.id = c.source
     WHERE c.source IS NULL OR i.id IS NOT NULL
     ORDER BY c.remind_at, c.id, c.lead LIMIT ${MOST_AT_ONCE}
    ON CONFLICT DO NOTHING RETURNING id)
  SELECT count(${toldSql('$1::uuid', '$3::uuid', 'id')})::int AS made FROM made`;

/**
 * Tells a member what came up by now, as that member; how much that was. However many do so at once, each thing is told
 * once: the table sees to it.
 */
export async function tellMember(db: Db, workspaceId: string, memberId: string, now: string): Promise<number> {
  const [row] = await db.query<{ made: number }>(TELL, [workspaceId, now, memberId]);
  return row?.made ?? 0;
}

/** A channel on which a member wants to hear, and from when on. */
export interface WantedChannel {
  readonly carrier: Carrier;
  /** ISO 8601 instant. */
  readonly notBefore: string;
}

const HAND =
  'UPDATE notification SET handed_at = $2::timestamptz WHERE workspace_id = $1 AND member_id = $3 AND handed_at IS NULL';

/** Makes the deliveries of what was told to a member and not yet handed to any channel, as that member; when they are due. */
export async function handToChannels(
  db: Db,
  [workspaceId, memberId, now]: readonly [string, string, string],
  wanted: readonly WantedChannel[],
): Promise<readonly string[]> {
  const used = wanted.filter(({ carrier }) => carrier.targets !== null);
  if (used.length === 0) {
    await db.query(HAND, [workspaceId, now, memberId]);
    return [];
  }
  const made = used.map(({ carrier }, index) => deliveries(carrier, index));
  const counts = used.map((_, index) => `(SELECT count(*)::int FROM made_${index})`);
  const text = `WITH handed AS (${HAND} RETURNING *), ${made.join(', ')} SELECT ARRAY[${counts.join(', ')}] AS counts`;
  const times = used.map(({ notBefore }) => notBefore);
  const [row] = await db.query<{ counts: readonly number[] }>(text, [workspaceId, now, memberId, ...times]);
  return times.filter((_, index) => (row?.counts[index] ?? 0) > 0);
}

function deliveries({ channel, targets }: Carrier, index: number): string {
  return `made_${index} AS (
    INSERT INTO delivery (workspace_id, id, member_id, channel, target_id, subject, notification_id, state, attempts,
                          next_attempt_at, created_at)
    SELECT $1::uuid, ${NEW_UUID_V7}, n.member_id, '${channel}', t.id, 'NOTIFICATION', n.id, 'PENDING', 0,
           $${index + 4}::timestamptz, $2::timestamptz
      FROM handed n CROSS JOIN LATERAL (${targets}) AS t(id)
     WHERE n.read_at IS NULL
    ON CONFLICT DO NOTHING RETURNING id)`;
}
