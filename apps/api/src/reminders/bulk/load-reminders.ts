import { type Check, COUNT_LIMITS, mayEditReminder } from '@heed/domain';
import { editorOf } from '../../contacts/writing/contact-work';
import type { Db } from '../../platform/database/db';
import { idParam } from '../../platform/database/id-param';
import type { Principal } from '../../platform/principal';
import { closedSql, type LoadedReminder } from '../load-reminder';
import { assigneeSql, readershipSql, reminderRowSql } from '../reminder-row';

const LOAD = `SELECT ${reminderRowSql('rm')} AS row, ${readershipSql('si')} AS behind, ${assigneeSql('$1', '$3')} AS assignee,
    ${closedSql('rm', 'null')} AS closed
  FROM reminder rm
  LEFT JOIN interaction si ON si.workspace_id = rm.workspace_id AND si.id = rm.source_interaction_id
 WHERE rm.workspace_id = $1 AND rm.id = ANY($2::uuid[]) AND (rm.source_interaction_id IS NULL OR si.id IS NOT NULL)
 ORDER BY rm.id FOR NO KEY UPDATE OF rm`;

/**
 * The reminders of ids, in the order given, locked: in one statement. Notes at its place in `ids` what is no reminder the
 * actor may read, or is not theirs to change, and what is named twice.
 */
export async function loadReminders(
  db: Db,
  actor: Principal,
  check: Check,
  named: { readonly ids: readonly string[]; readonly assigneeId?: string },
): Promise<LoadedReminder[]> {
  const ids = named.ids.map((id) => id.toLowerCase());
  if (ids.length === 0) check.refuse('REQUIRED', 'ids', 'Name the reminders.');
  if (ids.length > COUNT_LIMITS.remindersAtOnce)
    check.refuse('TOO_MANY', 'ids', `There are ${ids.length}. Leave at most ${COUNT_LIMITS.remindersAtOnce}.`);
  check.done();
  const params = [actor.workspaceId, ids.map(idParam), idParam(named.assigneeId)];
  const found = new Map((await db.query<LoadedReminder>(LOAD, params)).map((one) => [one.row.id, one]));
  return ids.flatMap((id, index) => {
    const loaded = found.get(id);
    if (loaded === undefined) check.refuse('NOT_FOUND', `ids.${index}`, 'There is no such reminder.');
    else if (ids.indexOf(id) < index) check.refuse('INVALID', `ids.${index}`, 'It is named twice. Name it once.');
    else if (!isTheirs(actor, loaded)) check.refuse('FORBIDDEN', `ids.${index}`, NOT_THEIRS);
    return loaded ?? [];
  });
}

function isTheirs(actor: Principal, { row }: LoadedReminder): boolean {
  return mayEditReminder(editorOf(actor), { assigneeId: row.assignee_id, createdById: row.created_by_id });
}

const NOT_THEIRS = 'This is for a colleague to do. Ask them, whoever made it, or a manager to change it.';
