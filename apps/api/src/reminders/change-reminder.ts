import { Check, closedAs, isToDo, remindAt, requiredText, snoozedTo, TEXT_LIMITS } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import { updated } from '../platform/changes/row-diff';
import type { Principal } from '../platform/principal';
import { checkAssignee } from './check-assignee';
import { type LoadedReminder, loadReminder, type NamedReminder } from './load-reminder';
import { checkedNote, dueColumns } from './new-reminder';
import type { ReminderRefInput, SnoozeReminderInput, UpdateReminderInput } from './reminder.inputs';
import type { ReminderRow } from './reminder-row';
import type { ReminderChanged, ReminderWork } from './reminder-work';

type Patch = Readonly<Record<string, unknown>>;

/** Changes, closes or puts off a reminder: load, write. */
@Injectable()
export class ChangeReminder {
  constructor(private readonly changes: ApplyChange) {}

  /** Only while it is open; a new time or date ends a snooze. */
  update(work: ReminderWork, input: UpdateReminderInput): Promise<ReminderChanged> {
    return this.change(work, 'updateReminder', input, (check, loaded) => {
      if (!isToDo(loaded.row)) check.refuse('WRONG_STATE', '', 'The reminder is closed. Undo that first.');
      return edited(check, input, loaded, work.actor);
    });
  }

  complete(work: ReminderWork, input: ReminderRefInput): Promise<ReminderChanged> {
    return this.change(work, 'completeReminder', input, (check, { row }) => closed(check, row, 'DONE', work.now));
  }

  cancel(work: ReminderWork, input: ReminderRefInput): Promise<ReminderChanged> {
    return this.change(work, 'cancelReminder', input, (check, { row }) => closed(check, row, 'CANCELED', work.now));
  }

  snooze(work: ReminderWork, input: SnoozeReminderInput): Promise<ReminderChanged> {
    return this.change(work, 'snoozeReminder', input, (check, { row }) => {
      const until = check.take(isToDo(row) ? 'until' : '', snoozedTo(row, input.until, work.now));
      return { state: 'SNOOZED', snoozed_until: until, remind_at: until };
    });
  }

  private async change(
    work: ReminderWork,
    operation: string,
    input: NamedReminder,
    decide: (check: Check, loaded: LoadedReminder) => Patch,
  ): Promise<ReminderChanged> {
    const loaded = await loadReminder(work, input);
    const check = Check.start();
    const patch = decide(check, loaded);
    check.done();
    const { id, contact_id: contactId } = loaded.row;
    const row = updated('reminder', loaded.row, patch);
    if (row === null) return { reminderId: id, contactId, changeId: null };
    const visibility = loaded.behind
      ? { level: loaded.behind.visibility, authorId: loaded.behind.authorId }
      : undefined;
    const about = { operation, subject: 'REMINDER', subjectId: id, contactId, visibility } as const;
    const change = { id: newUuid(), at: work.now, ...about, rows: [row] };
    const { changeId } = await this.changes.apply(work.db, work.actor, change);
    return { reminderId: id, contactId, changeId };
  }
}

function closed(check: Check, row: ReminderRow, as: 'DONE' | 'CANCELED', now: string): Patch {
  return { state: check.take('', closedAs(row, as)), closed_at: now, ...awake(row) };
}

function awake({ due_at: dueAt, due_date: dueDate, time_zone: timeZone }: ReminderRow): Patch {
  return { snoozed_until: null, remind_at: remindAt({ dueAt, dueDate, timeZone }, null) };
}

const NEVER_EMPTY = ['title', 'timeZone', 'assigneeId'] as const;

function edited(check: Check, input: UpdateReminderInput, { row, behind, assignee }: LoadedReminder, actor: Principal) {
  for (const field of NEVER_EMPTY) {
    if (input[field] === null) check.refuse('REQUIRED', field, 'This may not be empty. Leave it out to keep it.');
  }
  const given = input.assigneeId?.toLowerCase() ?? row.assignee_id;
  return {
    title: input.title == null ? undefined : check.take('title', requiredText(input.title, TEXT_LIMITS.reminder)),
    note: input.note === undefined ? undefined : checkedNote(check, input.note),
    assignee_id:
      given === row.assignee_id ? undefined : checkAssignee(check, { given, actor, named: assignee, behind }),
    ...editedDue(check, input, row),
  };
}

function editedDue(check: Check, input: UpdateReminderInput, row: ReminderRow): Patch {
  const { dueAt, dueDate, timeZone } = input;
  if (dueAt === undefined && dueDate === undefined && (timeZone ?? row.time_zone) === row.time_zone) return {};
  const replaced = Boolean(dueAt ?? dueDate);
  const due = {
    dueAt: dueAt ?? (replaced || dueAt === null ? null : row.due_at),
    dueDate: dueDate ?? (replaced || dueDate === null ? null : row.due_date),
    timeZone: timeZone ?? row.time_zone,
  };
  const columns = dueColumns(check, due);
  const same = columns.due_at === row.due_at && columns.due_date === row.due_date;
  if (same && row.state === 'SNOOZED') return { time_zone: columns.time_zone };
  return { ...columns, state: 'SCHEDULED', snoozed_until: null };
}
