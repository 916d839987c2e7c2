import { Check, isToDo } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import { type RowDiff, updated } from '../platform/changes/row-diff';
import { editedReminder } from './edited-reminder';
import { type LoadedReminder, loadReminder, type NamedReminder } from './load-reminder';
import type { ReminderRefInput, SnoozeReminderInput, UpdateReminderInput } from './reminder.inputs';
import type { ReminderChanged, ReminderWork } from './reminder-work';
import { closedReminder, type Closing } from './series/closed-occurrence';
import { snoozedReminder } from './snoozed-reminder';

type Decide = (check: Check, loaded: LoadedReminder) => readonly (RowDiff | null)[];

/** Changes, closes or puts off a reminder: load, write. */
@Injectable()
export class ChangeReminder {
  constructor(private readonly changes: ApplyChange) {}

  /** Only while it is open; a new time or date ends a snooze. */
  update(work: ReminderWork, input: UpdateReminderInput): Promise<ReminderChanged> {
    return this.change(work, 'updateReminder', input, (check, loaded) => {
      if (!isToDo(loaded.row)) check.refuse('WRONG_STATE', '', 'The reminder is closed. Undo that first.');
      return [updated('reminder', loaded.row, editedReminder(check, input, loaded, work.actor))];
    });
  }

  /** One that comes round moves on to its next time. */
  complete(work: ReminderWork, input: ReminderRefInput): Promise<ReminderChanged> {
    return this.change(work, 'completeReminder', input, closing('DONE', work));
  }

  /** Leaves out this time alone. */
  skip(work: ReminderWork, input: ReminderRefInput): Promise<ReminderChanged> {
    return this.change(work, 'skipReminder', input, closing('SKIPPED', work));
  }

  /** Calls all of it off. */
  cancel(work: ReminderWork, input: ReminderRefInput): Promise<ReminderChanged> {
    return this.change(work, 'cancelReminder', input, closing('CANCELED', work));
  }

  /** Lets this time come up later; the series stays where it is. */
  snooze(work: ReminderWork, input: SnoozeReminderInput): Promise<ReminderChanged> {
    return this.change(work, 'snoozeReminder', input, (check, { row }) => [
      snoozedReminder(check, row, input, work.now),
    ]);
  }

  private async change(
    work: ReminderWork,
    operation: string,
    input: NamedReminder,
    decide: Decide,
  ): Promise<ReminderChanged> {
    const loaded = await loadReminder(work, input);
    const check = Check.start();
    const rows = decide(check, loaded).filter((row) => row !== null);
    check.done();
    const { id, contact_id: contactId } = loaded.row;
    if (rows.length === 0) return { reminderId: id, contactId, changeId: null };
    const visibility = loaded.behind
      ? { level: loaded.behind.visibility, authorId: loaded.behind.authorId }
      : undefined;
    const about = { operation, subject: 'REMINDER', subjectId: id, contactId, visibility } as const;
    const { changeId } = await this.changes.apply(work.db, work.actor, { id: newUuid(), at: work.now, ...about, rows });
    return { reminderId: id, contactId, changeId };
  }
}

function closing(as: Closing, { actor, now }: ReminderWork): Decide {
  return (check, { row, closed }) => closedReminder(check, row, as, { actorId: actor.id, now, closed });
}
