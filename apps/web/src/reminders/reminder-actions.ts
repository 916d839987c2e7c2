import { Injectable, inject } from '@angular/core';
import type { Outcome } from '../contact/saving/outcome';
import { SendChange } from '../contact/saving/send-change';
import type { ReminderLineFragment } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import type { LogFollower } from '../log/composer';
import { dueText } from './due-text';
import { CancelReminder, CompleteReminder, SnoozeReminder } from './reminder-documents';

/** The name and version that a change of a reminder needs. */
type ReminderRef = Pick<ReminderLineFragment, 'id' | 'version' | 'title'>;

/** What can be done with a reminder; each is told with an undo. */
@Injectable({ providedIn: 'root' })
export class ReminderActions {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly due = dueText();

  complete({ id, version, title }: ReminderRef): Promise<Outcome> {
    return this.sender.act(CompleteReminder, { id, version }, this.translate('reminders.said.done', { title }));
  }

  snooze({ id, version }: ReminderRef, until: string): Promise<Outcome> {
    const when = this.due({ dueAt: until, overdue: false });
    return this.sender.act(SnoozeReminder, { id, version, until }, this.translate('reminders.said.snoozed', { when }));
  }

  cancel({ id, version }: ReminderRef): Promise<Outcome> {
    return this.sender.act(CancelReminder, { id, version }, this.translate('reminders.said.canceled'));
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
}
