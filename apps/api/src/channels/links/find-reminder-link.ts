import type { LinkAction, ReminderLinkProblem, Role } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { hashOf } from '../../identity/one-time-token';
import { rightOf } from '../../identity/permissions';
import { Database } from '../../platform/database/database';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { READABLE_REMINDERS, REMINDER_JSON } from '../../reminders/reminder-sql';
import type { Reminder } from '../../reminders/reminder.type';

/** A link that still works, and as whom it acts. */
export interface KnownLink {
  readonly id: string;
  readonly member: Principal;
  /** IANA zone of the member's clocks, and their language. */
  readonly zone: string;
  readonly language: string;
  readonly reminderId: string;
  readonly remindAt: string;
  readonly action: LinkAction;
}

interface LinkRow extends Pick<KnownLink, 'id' | 'reminderId' | 'remindAt' | 'action'> {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly used: boolean;
  readonly expired: boolean;
}

const FIND = `
  SELECT id, reminder_id AS "reminderId", remind_at AS "remindAt", action, workspace_id AS "workspaceId",
         member_id AS "memberId", used_at IS NOT NULL AS used, expires_at <= $2 AS expired
    FROM reminder_link WHERE token_hash = $1`;
const MEMBER = `
  SELECT m.name, m.role, coalesce(m.time_zone, w.time_zone) AS zone, coalesce(m.language, w.language) AS language
    FROM membership m JOIN workspace w ON w.id = m.workspace_id
   WHERE m.workspace_id = $1 AND m.id = $2 AND m.active`;
const REMINDER = `SELECT ${REMINDER_JSON} AS reminder FROM ${READABLE_REMINDERS}
  AND rm.workspace_id = $1 AND rm.id = $2 AND rm.closed_at IS NULL AND rm.remind_at = $3 AND rm.assignee_id = $4`;

const NEEDS: Readonly<Record<LinkAction, string>> = { DONE: 'completeReminder', SNOOZE: 'snoozeReminder' };

/** Finds what a link in a mail is for. */
@Injectable()
export class FindReminderLink {
  constructor(private readonly database: Database) {}

  /** Why it does nothing, or the link. Who left, or may no longer do it, has links that nobody made. */
  async find(token: string, now: Date): Promise<KnownLink | ReminderLinkProblem> {
    const [row] = await this.database.lookup<LinkRow>(FIND, [hashOf(token), now.toISOString()]);
    if (row === undefined) return 'UNKNOWN';
    const { workspaceId, memberId, used, expired, ...link } = row;
    const [known] = await this.database.global(
      (db) => db.query<{ name: string; role: Role; zone: string; language: string }>(MEMBER, [workspaceId, memberId]),
      { userId: memberId },
    );
    if (known === undefined) return 'UNKNOWN';
    const { name, role, zone, language } = known;
    const member = { kind: 'USER', id: memberId, name, workspaceId, role } as const;
    if (rightOf(member, NEEDS[link.action]) === 'NO') return 'UNKNOWN';
    if (used) return 'USED';
    return expired ? 'EXPIRED' : { ...link, member, zone, language };
  }
}

/** Its reminder as the member may read it; null once that is settled, put off, somebody else's or gone. */
export async function readLinkedReminder(db: Db, link: KnownLink): Promise<Reminder | null> {
  const params = [link.member.workspaceId, link.reminderId, link.remindAt, link.member.id];
  const [found] = await db.query<{ reminder: Reminder }>(REMINDER, params);
  return found?.reminder ?? null;
}
