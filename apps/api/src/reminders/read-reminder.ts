import type { Db } from '../platform/database/db';
import { idParam } from '../platform/database/id-param';
import type { Reminder } from './reminder.type';
import { READABLE_REMINDERS, REMINDER_JSON } from './reminder-sql';

const READ = `SELECT ${REMINDER_JSON} AS reminder FROM ${READABLE_REMINDERS} AND rm.workspace_id = $1 AND rm.id = $2`;

/** A reminder; null when the viewer may read none of this id. */
export async function readReminder(db: Db, workspaceId: string, id: string): Promise<Reminder | null> {
  const [found] = await db.query<{ reminder: Reminder }>(READ, [workspaceId, idParam(id)]);
  return found?.reminder ?? null;
}

const READ_ALL = `SELECT ${REMINDER_JSON} AS reminder FROM ${READABLE_REMINDERS} AND rm.workspace_id = $1
    AND rm.id = ANY($2::uuid[]) ORDER BY array_position($2::uuid[], rm.id)`;

/** The reminders of ids that the viewer may read, in that order. */
export async function readReminders(db: Db, workspaceId: string, ids: readonly string[]): Promise<readonly Reminder[]> {
  const found = await db.query<{ reminder: Reminder }>(READ_ALL, [workspaceId, ids]);
  return found.map(({ reminder }) => reminder);
}
