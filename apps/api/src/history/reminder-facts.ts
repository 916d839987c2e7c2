import type { Db } from '../platform/database/db';

/** Whose a reminder is: what decides who may take back what was done to it. */
export interface ReminderFacts {
  readonly assigneeId: string;
  readonly createdById: string;
}

/**
 * SQL of the `ReminderFacts` of a change record `r`: as the reminder is now or, once it is gone, as the record of its
 * making or removal has it; null where neither is known, and of every other change.
 */
export const REMINDER_FACTS = `CASE WHEN r.subject = 'REMINDER' THEN coalesce(
    (SELECT jsonb_build_object('assigneeId', rm.assignee_id, 'createdById', rm.created_by_id) FROM reminder rm
      WHERE rm.workspace_id = r.workspace_id AND rm.id = r.subject_id),
    (SELECT jsonb_build_object('assigneeId', d.row ->> 'assignee_id', 'createdById', d.row ->> 'created_by_id')
       FROM jsonb_array_elements(r.rows) x, LATERAL (SELECT CASE jsonb_typeof(x -> 'before')
         WHEN 'object' THEN x -> 'before' ELSE x -> 'after' END AS row) d
      WHERE x ->> 'table' = 'reminder' AND d.row ? 'created_by_id' LIMIT 1)) END`;

const READ = `SELECT ${REMINDER_FACTS} AS reminder FROM change_record r WHERE r.workspace_id = $1 AND r.id = $2`;

/** The same of one change. */
export async function readReminderFacts(db: Db, workspaceId: string, changeId: string): Promise<ReminderFacts | null> {
  const [found] = await db.query<{ reminder: ReminderFacts | null }>(READ, [workspaceId, changeId]);
  return found?.reminder ?? null;
}
