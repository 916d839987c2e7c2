import { type DigestHour, HOUR_MS, millis } from '@heed/domain';
import type { Db } from '../../platform/database/db';
import { NEW_UUID_V7 } from '../../platform/database/uuid-v7-sql';

/** Later than this nobody wants the morning's mail any more: who starts Heed in the afternoon sends none. */
const LATEST_MS = 3 * HOUR_MS;

/** A member's mail of a day. */
export interface MailDue extends DigestHour {
  readonly memberId: string;
}

/** Whether the mail may still be sent. */
export function isInTime({ at }: DigestHour, now: string): boolean {
  return millis(now) - millis(at) <= LATEST_MS;
}

const MAKE = `
  WITH due AS (
    INSERT INTO digest (workspace_id, id, member_id, day, at)
    SELECT $1::uuid, ${NEW_UUID_V7}, d."memberId", d.day, $2::timestamptz
      FROM jsonb_to_recordset($3::jsonb) AS d("memberId" uuid, day date) ORDER BY d."memberId"
    ON CONFLICT DO NOTHING RETURNING member_id, day
  ), made AS (
    INSERT INTO delivery (workspace_id, id, member_id, channel, target_id, subject, day, state, attempts,
                          next_attempt_at, created_at)
    SELECT $1::uuid, ${NEW_UUID_V7}, member_id, 'MAIL', member_id, 'DIGEST', day, 'PENDING', 0, $2::timestamptz, $2::timestamptz
      FROM due RETURNING id)
  SELECT count(*)::int AS made FROM made`;

/** Makes the deliveries of the mails whose hour has come, once a day and member; how many. Who writes them may find nothing due. */
export async function makeMails(db: Db, workspaceId: string, now: string, due: readonly MailDue[]): Promise<number> {
  if (due.length === 0) return 0;
  const [row] = await db.query<{ made: number }>(MAKE, [workspaceId, now, JSON.stringify(due)]);
  return row?.made ?? 0;
}
