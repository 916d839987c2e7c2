import type { Db } from '../platform/database/db';

/** Whose a reminder is: what decides who may take back what was done to it. */
export interface ReminderFacts {
  readonly assigneeId: string;
  readonly createdById: string;
}

/**
 * SQL of the `ReminderFacts` of each reminder a change record `r` about reminders wrote: as it is now or, once it is gone,
 * as the record of its making or removal has it; null in their place where neither is known, and null of other changes.
 */
export const REMINDER_FACTS = `CASE WHEN r.subject = 'REMINDER' THEN (
    SELECT jsonb_agg(coalesce(
      (SELECT jsonb_build_object('assigneeId', rm.assignee_id, 'createdById', rm.created_by_id) FROM reminder rm
        WHERE rm.workspace_id = r.workspace_id AND rm.id = (x ->> 'id')::uuid),
      CASE WHEN d.row ? 'created_by_id' THEN
        jsonb_build_object('assigneeId', d.row ->> 'assignee_id', 'createdById', d.row ->> 'created_by_id') END))
      FROM jsonb_array_elements(r.rows) x, LATERAL (SELECT CASE jsonb_typeof(x -> 'before')
        WHEN 'object' THEN x -> 'before' ELSE x -> 'after' END AS row) d
     WHERE x ->> 'table' = 'reminder') END`;

const READ = `SELECT ${REMINDER_FACTS} AS reminders FROM change_record r WHERE r.workspace_id = $1 AND r.id = $2`;

/** Of each reminder of a change; null in place of one that nothing is known of. */
export type RemindersOfChange = readonly (ReminderFacts | null)[];

/** The same of one change. */
export async function readReminderFacts(db: Db, workspaceId: string, changeId: string): Promise<RemindersOfChange> {
  const [found] = await db.query<{ reminders: RemindersOfChange | null }>(READ, [workspaceId, changeId]);
  return found?.reminders ?? [];
}
