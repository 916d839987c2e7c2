import { Injectable, inject } from '@angular/core';
import type { Outcome } from '../contact/saving/outcome';
import { SendChange } from '../contact/saving/send-change';
import type { ReminderLineFragment } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { Composer, type LogFollower } from '../log/composer';
import type { ToastAction } from '../ui/toasts';
import { dueText } from './due-text';
import { nextDue } from './next-dues';
import { CancelReminder, CompleteReminder, SkipReminder, SnoozeReminder } from './reminder-documents';

/** The name and version that a change of a reminder needs. */
type ReminderRef = Pick<ReminderLineFragment, 'id' | 'version' | 'title'> & Partial<ReminderLineFragment>;

/** What can be done with a reminder; each is told with an undo. */
@Injectable({ providedIn: 'root' })
export class ReminderActions {
  private readonly sender = inject(SendChange);
  private readonly session = inject(Session);
  private readonly composer = inject(Composer);
  private readonly translate = translator();
  private readonly due = dueText();

  /** Told with the offer to log what was said, where somebody is concerned. */
  complete(reminder: ReminderRef): Promise<Outcome> {
    const { id, version, title } = reminder;
    const when = this.nextTime(reminder);
    const said = when
      ? this.translate('reminders.said.doneAgain', { title, when })
      : this.translate('reminders.said.done', { title });
    return this.sender.act(CompleteReminder, { id, version }, said, this.logNext(reminder));
  }

  /** Leaves this occurrence out; the series goes on. */
  skip(reminder: ReminderRef): Promise<Outcome> {
    const { id, version } = reminder;
    const when = this.nextTime(reminder);
    const said = when ? this.translate('reminders.said.skippedTo', { when }) : this.translate('reminders.said.skipped');
    return this.sender.act(SkipReminder, { id, version }, said);
  }

  snooze({ id, version }: ReminderRef, until: string): Promise<Outcome> {
    const when = this.due({ dueAt: until, overdue: false });
    return this.sender.act(SnoozeReminder, { id, version, until }, this.translate('reminders.said.snoozed', { when }));
  }

  /** Silent until they reply, at the latest at `until`. */
  snoozeUntilReply({ id, version }: ReminderRef, until: string): Promise<Outcome> {
    const when = this.due({ dueAt: until, overdue: false });
    const said = this.translate('reminders.said.untilReply', { when });
    return this.sender.act(SnoozeReminder, { id, version, until, untilReply: true }, said);
  }

  cancel({ id, version, recurrence }: ReminderRef): Promise<Outcome> {
    const said = this.translate(recurrence ? 'reminders.said.ended' : 'reminders.said.canceled');
    return this.sender.act(CancelReminder, { id, version }, said);
  }

  /** Opens the log for whom it is about; it is done once that is logged. */
  log(reminder: ReminderRef): void {
    const contactId = reminder.contact?.id;
    if (contactId) this.composer.open({ contactId, follower: this.follower(reminder) });
  }

  /** Done with what the composer logs, and open again when that is taken back. */
  follower({ id, version }: ReminderRef): LogFollower {
    let completed: Promise<Outcome> | null = null;
    return {
      logged: () => {
        completed = this.sender.send(CompleteReminder, { id, version });
      },
      undone: () =>
        void completed?.then((outcome) => {
          if (outcome.kind === 'saved' && outcome.changeId) void this.sender.undo(outcome.changeId);
        }),
    };
  }

  private logNext({ contact }: ReminderRef): ToastAction | null {
    if (!contact || !this.session.may('logInteraction')) return null;
    return {
      label: this.translate('reminders.said.log'),
      run: () => this.composer.open({ contactId: contact.id }),
    };
  }

  private nextTime(reminder: ReminderRef): string | null {
    const due = nextDue(reminder);
    return due && this.due(due);
  }
}
