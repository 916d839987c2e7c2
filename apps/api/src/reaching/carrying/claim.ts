import type { Role } from '@heed/domain';
import type { Db } from '../../platform/database/db';
import type { DeliveryToCarry } from '../carriers/carrier';

/** A delivery that this process may carry now, and the member with whose eyes it is written. */
export interface Claimed extends Omit<DeliveryToCarry, 'workspaceId'> {
  readonly name: string;
  readonly role: Role;
  readonly active: boolean;
}

/** Who claimed and is not heard of again is taken to be dead: somebody else tries. Longer than any attempt takes. */
const LEASE = `interval '2 minutes'`;

const CLAIM = `
  WITH mine AS (
    SELECT id FROM delivery
     WHERE workspace_id = $1 AND next_attempt_at <= $2::timestamptz AND channel = ANY($3::text[])
     ORDER BY next_attempt_at, id LIMIT $4 FOR UPDATE SKIP LOCKED
  ), claimed AS (
    UPDATE delivery d SET attempts = d.attempts + 1, next_attempt_at = $2::timestamptz + ${LEASE}
      FROM mine WHERE d.workspace_id = $1 AND d.id = mine.id RETURNING d.*)
  SELECT c.id, c.member_id AS "memberId", c.channel, c.target_id AS "targetId", c.subject,
         c.notification_id AS "notificationId", c.day, c.attempts AS attempt, c.created_at AS "createdAt",
         m.name, m.role, m.active
    FROM claimed c JOIN membership m ON m.workspace_id = $1 AND m.id = c.member_id`;

/** Takes what is due on these channels, at most `most`; nobody else gets the same until the claim lapses. */
export function claim(
  db: Db,
  workspaceId: string,
  wanted: { readonly now: string; readonly channels: readonly string[]; readonly most: number },
): Promise<Claimed[]> {
  return db.query<Claimed>(CLAIM, [workspaceId, wanted.now, wanted.channels, wanted.most]);
}

const NEXT = `SELECT min(next_attempt_at) AS at FROM delivery
  WHERE workspace_id = $1 AND next_attempt_at IS NOT NULL AND channel = ANY($2::text[])`;

/** When something is due next on these channels; null when nothing waits. */
export async function nextDue(db: Db, workspaceId: string, channels: readonly string[]): Promise<string | null> {
  const [row] = await db.query<{ at: string | null }>(NEXT, [workspaceId, channels]);
  return row?.at ?? null;
}
