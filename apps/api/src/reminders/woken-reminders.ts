import { isAfter, mayRead, type Readership } from '@heed/domain';
import { type RowDiff, updated } from '../platform/changes/row-diff';
import { type Assignee, type ReminderRow, reminderRowSql } from './reminder-row';

/** A reminder that sleeps until its contact gets in touch. */
export interface Sleeper {
  readonly row: ReminderRow;
  /** Null when they have left. */
  readonly assignee: Assignee | null;
  /** Whether it rests on an interaction that the viewer may not read. */
  readonly hidden: boolean;
}

/** SQL of the `Sleeper`s of a contact by parameters, locked in the order of their ids. */
export function sleepersSql(workspace: string, contact: string): string {
  return `(SELECT coalesce(jsonb_agg(to_jsonb(s)), '[]') FROM (
     SELECT ${reminderRowSql('rm')} AS row,
            (SELECT jsonb_build_object('id', am.id, 'role', am.role) FROM membership am
              WHERE am.workspace_id = rm.workspace_id AND am.id = rm.assignee_id AND am.active) AS assignee,
            rm.source_interaction_id IS NOT NULL AND NOT EXISTS (SELECT FROM interaction ri
              WHERE ri.workspace_id = rm.workspace_id AND ri.id = rm.source_interaction_id) AS hidden
       FROM reminder rm
      WHERE rm.workspace_id = ${workspace} AND rm.contact_id = ${contact} AND rm.closed_at IS NULL
        AND rm.reply_awaited_since IS NOT NULL
      ORDER BY rm.id FOR NO KEY UPDATE OF rm) s)`;
}

/** Something inbound that took place. */
export interface Reply extends Readership {
  readonly occurredAt: string;
}

/**
 * The rows of those that a reply wakes: it came after they were sent to sleep, and whoever is to do them may read it.
 * They come up now; the time they were due stays.
 */
export function wokenReminders(sleepers: readonly Sleeper[], reply: Reply, now: string): RowDiff[] {
  return sleepers.flatMap(({ row, assignee }) => {
    const { snoozed_until: until, reply_awaited_since: since } = row;
    const sleeps = until !== null && isAfter(until, now);
    const answered = since !== null && !isAfter(since, reply.occurredAt);
    const told = assignee === null ? reply.visibility === 'NORMAL' : mayRead(assignee, reply);
    if (!sleeps || !answered || !told) return [];
    return updated('reminder', row, { snoozed_until: now, remind_at: now, reply_awaited_since: null }) ?? [];
  });
}
