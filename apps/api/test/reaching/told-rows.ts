import { v7 as uuid } from 'uuid';
import type { Database } from '../../src/platform/database/database';
import type { Principal } from '../../src/platform/principal';
import { writeRows } from '../write-rows';

const AT = '2026-11-22T09:00:00.000Z';

/** Something a member was told; its id. */
export async function writeNotification(database: Database, member: Principal, mark: string): Promise<string> {
  const about = { kind: 'REMINDER_GIVEN', subject_id: uuid(), by_name: mark };
  const times = { occurrence_at: AT, lead_minutes: 0, at: AT, handed_at: AT };
  const notification = { id: uuid(), member_id: member.id, ...about, ...times };
  await database.inWorkspace(member, (db) => writeRows(db, member, 'notification', [notification]));
  return notification.id;
}

/** What a member was told and how: a row in every table of it. */
export async function writeToldRows(database: Database, member: Principal, mark: string): Promise<void> {
  const { id, workspaceId } = member;
  const of = { member_id: id };
  const chosen = { mail: 'OFF', digest_at: 450, push: true, webhook: false, quiet_days: ['SUNDAY'], hard_week: true };
  const delivery = {
    ...{ id: uuid(), ...of, channel: 'PUSH', target_id: uuid(), subject: 'NOTIFICATION', state: 'SENT' },
    ...{ notification_id: await writeNotification(database, member, mark), attempts: 1, created_at: AT, sent_at: AT },
  };
  const device = { ...of, label: mark, endpoint: `https://push.example.com/${uuid()}`, p256dh: 'k', auth: 's' };
  const feed = { id: uuid(), workspace_id: workspaceId, ...of, token_hash: uuid(), created_at: AT };
  await database.inWorkspace(member, async (db) => {
    await writeRows(db, member, 'notification_setting', [{ id, ...chosen }]);
    await writeRows(db, member, 'push_device', [{ id: uuid(), ...device, created_at: AT }]);
    await writeRows(db, member, 'delivery', [delivery]);
    await writeRows(db, member, 'digest', [{ id: uuid(), ...of, day: '2026-11-22', at: AT }]);
    await writeRows(db, member, 'calendar_feed', [feed]);
  });
}
