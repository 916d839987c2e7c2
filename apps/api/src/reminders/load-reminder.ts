import { mayEditReminder, refuse } from '@heed/domain';
import { editorOf } from '../contacts/writing/contact-work';
import { refuseUnlessCurrent } from '../platform/changes/refuse-unless-current';
import { isoInstant } from '../platform/database/json-sql';
import { idParam } from '../platform/database/id-param';
import {
  type Assignee,
  assigneeSql,
  type Behind,
  readershipSql,
  type ReminderRow,
  reminderRowSql,
} from './reminder-row';
import type { ReminderWork } from './reminder-work';

/** A reminder as a command finds it. */
export interface LoadedReminder {
  readonly row: ReminderRow;
  readonly behind: Behind;
  /** The active member the input names. */
  readonly assignee: Assignee | null;
  /** Instants of its occurrences that were closed before, from the earlier of its due and the new one on. */
  readonly closed: readonly string[];
}

/** What a command about a reminder names. */
export interface NamedReminder {
  readonly id: string;
  readonly version: number;
  readonly assigneeId?: string | null;
  /** When it is to be due instead. */
  readonly dueAt?: string | null;
  readonly dueDate?: string | null;
}

/** SQL of the instants at which a reminder was closed, from its day or the given one on, whatever the zone. */
export function closedSql(rm: string, from: string): string {
  return `(SELECT coalesce(jsonb_agg(${isoInstant('ro.due_at')}), '[]') FROM reminder_occurrence ro
     WHERE ro.workspace_id = ${rm}.workspace_id AND ro.reminder_id = ${rm}.id
       AND ro.due_at >= least(${rm}.remind_at, ${rm}.due_at, ${rm}.due_date, ${from}::timestamptz) - interval '2 days')`;
}

const LOAD = `SELECT ${reminderRowSql('rm')} AS row, ${readershipSql('si')} AS behind, ${assigneeSql('$1', '$3')} AS assignee,
    ${closedSql('rm', '$4')} AS closed
  FROM reminder rm
  LEFT JOIN interaction si ON si.workspace_id = rm.workspace_id AND si.id = rm.source_interaction_id
 WHERE rm.workspace_id = $1 AND rm.id = $2 AND (rm.source_interaction_id IS NULL OR si.id IS NOT NULL)`;

/**
 * The reminder of a command, in one statement.
 * @throws Refusal NOT_FOUND, FORBIDDEN, or CONFLICT when somebody has changed it since it was read
 */
export async function loadReminder(work: ReminderWork, named: NamedReminder): Promise<LoadedReminder> {
  const { db, actor } = work;
  const params = [
    actor.workspaceId,
    idParam(named.id),
    idParam(named.assigneeId),
    named.dueAt ?? named.dueDate ?? null,
  ];
  const [loaded] = await db.query<LoadedReminder>(LOAD, params);
  if (loaded === undefined) return refuse('NOT_FOUND', 'id', 'There is no such reminder.');
  const { id, contact_id: contactId, assignee_id: assigneeId, created_by_id: createdById } = loaded.row;
  work.about({ reminderId: id, contactId });
  if (!mayEditReminder(editorOf(actor), { assigneeId, createdById }))
    refuse('FORBIDDEN', '', 'This is for a colleague to do. Ask them, whoever made it, or a manager to change it.');
  refuseUnlessCurrent(loaded.row, named.version);
  return loaded;
}
