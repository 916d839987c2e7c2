import { Check } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../../platform/changes/apply-change';
import { type RowDiff, updated } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { checkAssignee } from '../check-assignee';
import type { LoadedReminder } from '../load-reminder';
import { closedReminder, type Closing } from '../series/closed-occurrence';
import { snoozedReminder } from '../snoozed-reminder';
import type { ReassignRemindersInput, ReminderIdsInput, SnoozeRemindersInput } from './bulk.inputs';
import { loadReminders } from './load-reminders';

/** What a command about several reminders works with. */
export interface BulkWork {
  readonly db: Db;
  readonly actor: Principal;
  /** ISO 8601 instant. */
  readonly now: string;
}

/** What it did; `changeId` is null when everything was so already. */
export interface RemindersChanged {
  readonly reminderIds: readonly string[];
  readonly changeId: string | null;
}

type Decide = (check: Check, loaded: LoadedReminder) => readonly (RowDiff | null)[];

/** Closes, puts off or hands on several reminders, all or none, as one change: load, write. */
@Injectable()
export class ChangeReminders {
  constructor(private readonly changes: ApplyChange) {}

  /** What comes round and was closed in the last minute stays: the same request sent twice moves it on once. */
  complete(work: BulkWork, input: ReminderIdsInput): Promise<RemindersChanged> {
    return this.change(work, 'completeReminders', input, closing('DONE', work), justClosed);
  }

  cancel(work: BulkWork, input: ReminderIdsInput): Promise<RemindersChanged> {
    return this.change(work, 'cancelReminders', input, closing('CANCELED', work));
  }

  snooze(work: BulkWork, input: SnoozeRemindersInput): Promise<RemindersChanged> {
    const { until } = input;
    return this.change(work, 'snoozeReminders', input, (check, { row }) => [
      snoozedReminder(check, row, { until }, work.now),
    ]);
  }

  reassign(work: BulkWork, input: ReassignRemindersInput): Promise<RemindersChanged> {
    const given = input.assigneeId.toLowerCase();
    return this.change(work, 'reassignReminders', input, (check, { row, behind, assignee }) => {
      const choice = { given, actor: work.actor, named: assignee, behind };
      if (row.closed_at !== null) check.refuse('WRONG_STATE', '', 'The reminder is closed. Undo that first.');
      return [updated('reminder', row, { assignee_id: checkAssignee(check, choice) })];
    });
  }

  private async change(
    { db, actor, now }: BulkWork,
    operation: string,
    input: ReminderIdsInput & { readonly assigneeId?: string },
    decide: Decide,
    left: typeof justClosed = () => Promise.resolve(NONE),
  ): Promise<RemindersChanged> {
    const check = Check.start();
    const all = await loadReminders(db, actor, check, input);
    check.done();
    const stays = await left({ db, actor, now }, all);
    const open: Decide = (alone, one) => (stays.has(one.row.id) ? [] : decide(alone, one));
    const rows = decideEach(check, all, open);
    check.done();
    const reminderIds = all.map(({ row }) => row.id);
    const [first] = reminderIds;
    if (rows.length === 0 || first === undefined) return { reminderIds, changeId: null };
    const about = { operation, subject: 'REMINDER', subjectId: first, ...aboutWhom(all, actor) } as const;
    const { changeId } = await this.changes.apply(db, actor, { id: newUuid(), at: now, ...about, rows });
    return { reminderIds, changeId };
  }
}

const NONE: ReadonlySet<string> = new Set();
const JUST_CLOSED = `SELECT DISTINCT reminder_id AS id FROM reminder_occurrence
  WHERE workspace_id = $1 AND reminder_id = ANY($2::uuid[]) AND closed_at > $3::timestamptz - interval '1 minute'`;

/** Which of those that come round were closed just now: asked once they are locked, so that what others did is seen. */
async function justClosed({ db, actor, now }: BulkWork, all: readonly LoadedReminder[]): Promise<ReadonlySet<string>> {
  const ids = all.filter(({ row }) => row.rrule !== null).map(({ row }) => row.id);
  if (ids.length === 0) return NONE;
  const found = await db.query<{ id: string }>(JUST_CLOSED, [actor.workspaceId, ids, now]);
  return new Set(found.map(({ id }) => id));
}

/** What is decided of each; every reason against one stands at its place in `ids`. */
function decideEach(check: Check, all: readonly LoadedReminder[], decide: Decide): readonly RowDiff[] {
  return all.flatMap((loaded, index) => {
    const alone = Check.start();
    const rows = decide(alone, loaded);
    for (const { code, message } of alone.reasons) check.refuse(code, `ids.${index}`, message);
    return rows.filter((row) => row !== null);
  });
}

function closing(as: Closing, { actor, now }: BulkWork): Decide {
  return (check, { row, closed }) => closedReminder(check, row, as, { actorId: actor.id, now, closed });
}

/**
 * In whose history it stands: that of the one contact all are about. What rests on an interaction that is not for
 * everybody is told to whoever did it alone.
 */
function aboutWhom(all: readonly LoadedReminder[], actor: Principal) {
  const contacts = new Set(all.map(({ row }) => row.contact_id));
  const [contactId = null] = contacts.size === 1 ? contacts : [];
  const restricted = all.some(({ behind }) => behind !== null);
  return { contactId, visibility: restricted ? ({ level: 'PRIVATE', authorId: actor.id } as const) : undefined };
}
