import { DAY_MS, instantOf, type LinkAction, millis } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { hashOf, newToken } from '../../identity/one-time-token';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';

const GOOD_FOR_DAYS = 7;
/** How long one that is over is still told apart from one that never was. */
const KEPT_DAYS = 30;

const ACTIONS: readonly LinkAction[] = ['DONE', 'SNOOZE'];
const CLEAR = 'DELETE FROM reminder_link WHERE expires_at < $1';
const INSERT = `
  INSERT INTO reminder_link (id, token_hash, workspace_id, member_id, reminder_id, remind_at, action, expires_at)
  SELECT d.id, d.hash, $1, $2, r.id, r.remind_at, d.action, $3
    FROM jsonb_to_recordset($4::jsonb) AS d(id uuid, hash text, reminder uuid, action text)
    JOIN reminder r ON r.workspace_id = $1 AND r.id = d.reminder`;

/** The tokens of the links about one reminder. */
export type ReminderTokens = Readonly<Record<LinkAction, string>>;

/**
 * New links about these reminders for this member, each good once and for seven days: tokens by the reminder's id. Only
 * their hashes are kept.
 */
export async function makeReminderLinks(
  db: Db,
  { workspaceId, id: memberId }: Principal,
  reminderIds: readonly string[],
  now: string,
): Promise<ReadonlyMap<string, ReminderTokens>> {
  const after = (days: number) => instantOf(millis(now) + days * DAY_MS);
  const tokens = new Map(reminderIds.map((id) => [id, { DONE: newToken(), SNOOZE: newToken() }]));
  const rows = [...tokens].flatMap(([reminder, of]) =>
    ACTIONS.map((action) => ({ id: newUuid(), hash: hashOf(of[action]), reminder, action })),
  );
  await db.query(CLEAR, [after(-KEPT_DAYS)]);
  await db.query(INSERT, [workspaceId, memberId, after(GOOD_FOR_DAYS), JSON.stringify(rows)]);
  return tokens;
}
