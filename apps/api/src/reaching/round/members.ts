import type { Role } from '@heed/domain';
import { chosenSql, type ChosenRow } from '../../notifications/settings/choices-sql';
import type { Db } from '../../platform/database/db';
import { COMES_UP } from './coming-up';

/** An active member as a round sees them. */
export interface MemberOfRound extends ChosenRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** IANA zone of their clocks. */
  readonly zone: string;
  /** Whether there may be something to tell them, or to hand to a channel. */
  readonly waits: boolean;
  /** When something of theirs comes up next; null when nothing does before the horizon. */
  readonly nextAt: string | null;
}

const OPEN = 'r.workspace_id = $1 AND r.assignee_id = m.id AND r.closed_at IS NULL';

const MEMBERS = `
  SELECT m.id, m.name, m.role, coalesce(m.time_zone, w.time_zone) AS zone, ${chosenSql('$1', 'm.id')},
         EXISTS (SELECT FROM notification n WHERE n.workspace_id = $1 AND n.member_id = m.id AND n.handed_at IS NULL)
           OR EXISTS (SELECT FROM (${COMES_UP('m.id')}) c) AS waits,
         least((SELECT min(r.remind_at) FROM reminder r
                 WHERE ${OPEN} AND r.remind_at > $2::timestamptz AND r.remind_at <= $3::timestamptz),
               (SELECT min(r.remind_at - l.minutes * interval '1 minute')
                  FROM reminder r CROSS JOIN LATERAL unnest(r.lead_minutes) AS l(minutes)
                 WHERE ${OPEN} AND r.remind_at > $2::timestamptz
                   AND r.remind_at - l.minutes * interval '1 minute' > $2::timestamptz)) AS "nextAt"
    FROM membership m JOIN workspace w ON w.id = m.workspace_id
   WHERE m.workspace_id = $1 AND m.active ORDER BY m.id`;

/** The active members of a workspace, and what waits for each: by `now`, and next until `horizon`. */
export function membersOfRound(
  db: Db,
  workspaceId: string,
  { now, horizon }: { readonly now: string; readonly horizon: string },
): Promise<MemberOfRound[]> {
  return db.query<MemberOfRound>(MEMBERS, [workspaceId, now, horizon]);
}
