import { v7 as uuid } from 'uuid';
import type { Database } from '../../src/platform/database/database';
import type { Principal } from '../../src/platform/principal';
import { writeRows } from '../write-rows';

const AT = '2026-11-22T09:00:00.000Z';

/** The id of a notification that a reminder of this member came up. */
export async function aNotification(database: Database, member: Principal, reminderId: string): Promise<string> {
  const id = uuid();
  const about = { kind: 'REMINDER_DUE', subject_id: reminderId, occurrence_at: AT, lead_minutes: 0, at: AT };
  await database.inWorkspace(member, (db) =>
    writeRows(db, member, 'notification', [{ id, member_id: member.id, ...about }]),
  );
  return id;
}
