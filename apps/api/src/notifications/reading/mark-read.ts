import { atMost, Check } from '@heed/domain';
import type { Db } from '../../platform/database/db';
import { idParam } from '../../platform/database/id-param';
import type { Principal } from '../../platform/principal';

const MOST_AT_ONCE = 100;

const MARK = `UPDATE notification SET read_at = $3::timestamptz
  WHERE workspace_id = $1 AND member_id = $2 AND read_at IS NULL AND at <= $3::timestamptz
    AND ($4::uuid[] IS NULL OR id = ANY($4::uuid[])) RETURNING id`;

/**
 * Says that the actor has read these, or all of them; those of others and those that are read already stay as they are.
 * @throws Refusal TOO_MANY, or NOT_FOUND for what cannot be an id
 * @returns the ids to show: those that were named, else those that changed, at most a hundred
 */
export async function markRead(
  db: Db,
  actor: Principal,
  ids: readonly string[] | null,
  now: string,
): Promise<readonly string[]> {
  const check = Check.start();
  if (ids !== null) check.take('ids', atMost(ids, MOST_AT_ONCE));
  check.done();
  ids?.forEach((id, at) => {
    if (idParam(id) === null) check.refuse('NOT_FOUND', `ids.${at}`, 'There is no such notification.');
  });
  check.done();
  const named = ids?.flatMap((id) => idParam(id) ?? []) ?? null;
  const marked = await db.query<{ id: string }>(MARK, [actor.workspaceId, actor.id, now, named]);
  return named ?? marked.slice(0, MOST_AT_ONCE).map(({ id }) => id);
}
